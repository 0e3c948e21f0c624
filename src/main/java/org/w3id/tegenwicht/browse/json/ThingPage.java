package org.w3id.tegenwicht.browse.json;

import java.util.List;
import java.util.Map;

/** One page of a collection, as JSON shows it. */
record ThingPage(long total, int page, int pageSize, List<Map<String, Object>> items) { }
