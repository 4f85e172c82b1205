/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coachline.insight.debrief.Debrief;
import org.coachline.insight.debrief.DebriefLine;
import org.coachline.insight.delivery.Outgoing;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.page.DebriefPage;
import org.coachline.testsupport.Speaking;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is delivered as a page and as PDF is one debrief: the same words and the same arithmetic, but for what only a page can do. */
@Speaking
class PageAndPaperTest {

    /** What belongs to the page alone. */
    private static final Set<String> CONTROLS = Set.of("From Robin Reed", "The answers, one by one");

    @TempDir
    Path folder;

    private static Debrief disputed() {
        Debrief usual = Papers.usual();
        Debrief.View missed = new Debrief.View(Verdict.MISSED, "", false);
        Debrief.View partly = new Debrief.View(Verdict.PARTLY, "", false);
        return new Debrief(usual.agent(), usual.reviewer(), usual.call(), usual.madeAt(), usual.zone(), usual.summary(), usual.moments(), 0, usual.notes(), usual.score(), "",
                usual.goals(), usual.practice(), List.of(new Debrief.Disputed("2:14 Validate first", missed, partly, "I did say that it was long.", false,
                        new Debrief.Decided(DisputeDecision.ACCEPTED, partly, "Heard again, and it is there.", "Robin Reed", Instant.parse("2026-03-04T10:00:00Z"), 0.5, 2 / 3.0))));
    }

    private static Outgoing outgoing(Debrief debrief) {
        List<DebriefLine> lines = new ArrayList<>();
        for (int i = 0; i < debrief.moments().size(); i++) {
            lines.add(new DebriefLine("m" + (i + 1), debrief.moments().get(i).technique(), "moment" + i, null, null,
                    new Debrief.View(debrief.moments().get(i).verdict(), "", false), null, List.of(), false));
        }
        lines.add(new DebriefLine("q1", "Was the feeling named?", null, "opening", "named", new Debrief.View(Verdict.NONE, "Partly", false), "partly",
                List.of(new DebriefLine.Option("yes", "Yes"), new DebriefLine.Option("partly", "Partly")), true));
        return new Outgoing("review", debrief, lines, "delivery", "c2VjcmV0", false, Optional.empty(), 5, Instant.parse("2026-03-02T15:00:00Z"), "Robin Reed");
    }

    /** The texts of a page, one for each piece between two tags, without its scripts, its controls and its answer. */
    private static List<String> texts(String html) {
        String read = html.substring(html.indexOf("<body>")).replaceAll("(?s)<script.*?</script>", "").replaceAll("(?s)<details class=\"dispute\".*?</details>", "")
                .replaceAll("(?s)<section id=\"answer\".*?</section>", "").replaceAll("(?s)<noscript>.*?</noscript>", "").replaceAll("(?s)<a class=\"skip\".*?</a>", "");
        return Arrays.stream(read.split("<[^>]*>")).map(each -> plain(each.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")))
                .filter(each -> !each.isEmpty() && !CONTROLS.contains(each)).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String pdf(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    @Test
    void whatThePageSaysThePaperSays() throws Exception {
        Debrief debrief = disputed();
        Path page = folder.resolve("debrief.html");
        Path paper = folder.resolve("debrief.pdf");
        DebriefPage.write(outgoing(debrief), Collections.nCopies(debrief.moments().size(), Optional.empty()), page, new NullProgressMonitor());
        PaperFile.write(debrief, paper, new NullProgressMonitor());
        String told = pdf(paper);
        TreeSet<String> missing = new TreeSet<>();
        List<String> texts = texts(Files.readString(page));
        for (String text : texts) {
            if (!told.contains(text)) {
                missing.add(text);
            }
        }
        assertEquals(new TreeSet<>(), missing, told);
        assertTrue(texts.size() > 60, "the page says more than " + texts.size() + " things");
        for (String arithmetic : List.of("Whole: (2 \u00D7 66.7%) \u00F7 2 = 66.7%", "2 of 2", "1 of 2", "Heard again, and it is there.", "I did say that it was long.")) {
            assertTrue(told.contains(arithmetic), arithmetic);
            assertTrue(texts.stream().anyMatch(each -> each.contains(arithmetic)), () -> arithmetic + " in " + texts);
        }
    }

    @Test
    void aPaperKnowsNoKeyAndNoForm() throws Exception {
        Path paper = folder.resolve("debrief.pdf");
        PaperFile.write(disputed(), paper, new NullProgressMonitor());
        String told = pdf(paper);
        assertFalse(told.contains("c2VjcmV0") || told.contains("I see this differently"), told);
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            assertEquals(null, document.getDocumentCatalog().getAcroForm());
            assertEquals(null, document.getDocumentCatalog().getOpenAction());
        }
    }

    @Test
    void aPagePrintsNothingThatItsReaderHasNotSeen() throws Exception {
        Path page = folder.resolve("debrief.html");
        Debrief debrief = disputed();
        DebriefPage.write(outgoing(debrief), Collections.nCopies(debrief.moments().size(), Optional.empty()), page, new NullProgressMonitor());
        String print = Files.readString(page).replaceAll("(?s).*@media print", "").replaceAll("(?s)</style>.*", "");
        assertFalse(print.contains("#coach[hidden]"), print);
    }
}
