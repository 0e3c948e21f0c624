package org.w3id.tegenwicht.publish.dumps;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * {@code /dumps/}: a page with all files, each at an address with the stamp of its state, where it never changes, and without it at one where the
 * newest always is. A file beside it, with {@code .sha256} behind its name, is checked with {@code sha256sum -c}.
 */
@Controller
class DumpController {

    private static final String CHECKSUM = ".sha256";
    private static final MediaType GZIP = MediaType.parseMediaType("application/gzip");

    private final Dumps dumps;

    DumpController(Dumps dumps) {
        this.dumps = dumps;
    }

    @GetMapping("/dumps")
    ResponseEntity<Void> withSlash() {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/dumps/").build().toUri()).build();
    }

    @GetMapping(path = "/dumps/", produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model, Locale locale) {
        Dump dump = dumps.newest();
        model.addAttribute("dump", dump);
        model.addAttribute("whole", dump.files().stream().filter(file -> file.graph() == null).map(FileView::of).toList());
        model.addAttribute("graphs", dump.files().stream().filter(file -> file.graph() != null)
                .collect(Collectors.groupingBy(Dump.File::graph, TreeMap::new, Collectors.mapping(FileView::of, Collectors.toList()))));
        return "publish/dumps";
    }

    /** The same as data: with sizes and checksums as DCAT has it, at {@code /dataset}. */
    @GetMapping("/dumps/")
    ResponseEntity<Void> data() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).varyBy(HttpHeaders.ACCEPT)
                .location(ServletUriComponentsBuilder.fromCurrentContextPath().path("/dataset").build().toUri()).build();
    }

    /** A generation alone was the whole stamp once. */
    @GetMapping("/dumps/{stamp:[0-9]{1,18}(?:-[0-9]{8}T[0-9]{9}Z)?}/{*path}")
    ResponseEntity<Resource> file(@PathVariable String stamp, @PathVariable String path, @RequestHeader HttpHeaders asked) {
        Dump dump = dumps.of(stamp).orElseThrow(() -> new UnknownDumpException(stamp, dumps.newest().stamp()));
        return answer(dump, path.substring(1), asked, CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @GetMapping("/dumps/{*path}")
    ResponseEntity<Resource> newest(@PathVariable String path, @RequestHeader HttpHeaders asked) {
        return answer(dumps.newest(), path.substring(1), asked, CacheControl.noCache());
    }

    private ResponseEntity<Resource> answer(Dump dump, String path, HttpHeaders asked, CacheControl cache) {
        boolean checksum = path.endsWith(CHECKSUM);
        String named = checksum ? path.substring(0, path.length() - CHECKSUM.length()) : path;
        Dump.File file = dump.file(named).orElseThrow(() -> new UnknownDumpException(path));
        String tag = "\"" + file.sha256() + (checksum ? "-sum" : "") + "\"";
        FileSystemResource place = new FileSystemResource(dumps.file(dump, path));
        boolean known = "*".equals(asked.getFirst(HttpHeaders.IF_NONE_MATCH)); // Spring leaves that to writes
        ResponseEntity.BodyBuilder head = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .contentType(checksum ? MediaType.TEXT_PLAIN : GZIP)
                .eTag(tag)
                .lastModified(dump.modified())
                .cacheControl(cache)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(place.getFilename()).build().toString())
                .header(HttpHeaders.CONTENT_LOCATION, ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/dumps/" + dump.stamp() + "/" + path).toUriString());
        if (known) {
            return head.build();
        }
        boolean part = takesPart(asked, tag);
        return part && !isThere(asked, file, checksum) ? beyond(file) : head.body(part ? place : whole(place));
    }

    /** Whether the file has the parts that are asked for; a checksum is so short that Spring may find out. */
    private static boolean isThere(HttpHeaders asked, Dump.File file, boolean checksum) {
        return checksum || asked.getRange().isEmpty() || asked.getRange().stream().anyMatch(range -> range.getRangeStart(file.bytes()) < file.bytes());
    }

    /** Spring would send the whole file along. */
    private static ResponseEntity<Resource> beyond(Dump.File file) {
        return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE).header(HttpHeaders.CONTENT_RANGE, "bytes */" + file.bytes()).build();
    }

    /** Who has a part of another file, or counts in what we do not, gets the whole of this one (RFC 9110, sections 13.1.5 and 14.2). */
    private static boolean takesPart(HttpHeaders asked, String tag) {
        String range = asked.getFirst(HttpHeaders.RANGE);
        String held = asked.getFirst(HttpHeaders.IF_RANGE);
        return (range == null || isReadable(range)) && (held == null || held.equals(tag));
    }

    private static boolean isReadable(String range) {
        try {
            return range.startsWith("bytes=") && !HttpRange.parseRanges(range).isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Of a stream Spring gives no parts. */
    private static Resource whole(FileSystemResource place) {
        return new InputStreamResource(place, place.getDescription());
    }

    /**
     * A file as the page shows it.
     *
     * @param suffix the form: {@code nq}, {@code ttl}, {@code trig} or {@code jsonld}
     * @param size for people, with a unit
     */
    record FileView(String path, String suffix, String size, String sha256) {

        static FileView of(Dump.File file) {
            List<String> parts = List.of(file.path().split("\\."));
            return new FileView(file.path(), parts.get(parts.size() - 2), size(file.bytes()), file.sha256());
        }

        private static String size(long bytes) {
            return bytes < 1_000_000 ? Math.max(1, Math.round(bytes / 1e3)) + " kB" : Math.round(bytes / 1e6) + " MB";
        }
    }
}
