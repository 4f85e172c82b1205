/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.coachline.model.DocumentException.Reason;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what is read, and what cannot be read says so. */
class DocumentsTest {

    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;
    private static final CatalogRef VALIDATE = new CatalogRef("org.coachline.deescalation", "validate-first", "1.0.0");

    @Test
    void whatIsWrittenIsReadBackEqual() throws DocumentException {
        Review review = review();
        Review read = Documents.read(Documents.write(review), Review.class, "review");
        assertTrue(EcoreUtil.equals(review, read));
        assertEquals(VALIDATE, read.getMoments().get(0).getTechnique());
        assertEquals(Instant.parse("2026-02-19T06:01:22Z"), read.getCreatedAt());
    }

    @Test
    void notesReferToMomentsThatStandLaterInTheDocument() throws DocumentException {
        Review read = Documents.read(Documents.write(review()), Review.class, "review");
        assertSame(read.getMoments().get(0), read.getNotes().get(0).getMoments().get(0));
    }

    @Test
    void writingLeavesADocumentInItsResource() {
        Review review = review();
        var resource = Documents.resourceOf(review);
        Documents.write(review);
        assertSame(resource, review.eResource());
    }

    @Test
    void writingTwiceGivesTheSameBytes() throws DocumentException {
        byte[] once = Documents.write(review());
        assertArrayEquals(once, Documents.write(Documents.read(once, "review")));
    }

    @Test
    void textThatXmlMustEscapeSurvives() throws DocumentException {
        Review review = review();
        review.setSummary("<b>\"quoted\" & 'this'\n second line\t, Zoë, 日本, \ud83d\ude42");
        assertEquals(review.getSummary(), Documents.read(Documents.write(review), Review.class, "review").getSummary());
    }

    @Test
    void aControlCharacterThatXmlCannotHoldDoesNotMakeADocumentUnreadable() throws DocumentException {
        Review review = review();
        review.setSummary("pasted\u0001text");
        assertEquals("pasted text", Documents.read(Documents.write(review), Review.class, "review").getSummary());
    }

    @Test
    void aDocumentThatWasCutOffIsNamedAsDamaged() {
        byte[] whole = Documents.write(review());
        DocumentException e = assertThrows(DocumentException.class,
                () -> Documents.read(Arrays.copyOf(whole, whole.length / 2), "The review of 19 February"));
        assertEquals(Reason.DAMAGED, e.reason());
        assertTrue(e.getMessage().startsWith("The review of 19 February is damaged"), e.getMessage());
    }

    @Test
    void whatIsReadAfterADocumentThatBrokeOffIsWhole() throws DocumentException {
        Review review = review();
        byte[] whole = Documents.write(review);
        for (int kept = 1; kept < whole.length; kept += whole.length / 20) {
            byte[] part = Arrays.copyOf(whole, kept);
            assertThrows(DocumentException.class, () -> Documents.read(part, "The review"));
            assertTrue(EcoreUtil.equals(review, Documents.read(whole, "The review")), "after " + kept + " bytes");
        }
    }

    @Test
    void manyDocumentsReadOnSeveralThreadsAtOnceAreEachTheirOwn() throws Exception {
        List<Callable<String>> readings = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Review review = review();
            review.setSummary("the summary of " + i);
            byte[] bytes = Documents.write(review);
            readings.add(() -> Documents.read(bytes, Review.class, "review").getSummary());
        }
        List<String> summaries = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<String> each : threads.invokeAll(readings)) {
                summaries.add(each.get());
            }
        }
        assertEquals(IntStream.range(0, 400).mapToObj(i -> "the summary of " + i).toList(), summaries);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.4, 0.7, 0.98})
    void damageIsToldInOneLineWithoutTheParsersJargon(double kept) {
        byte[] whole = Documents.write(review());
        DocumentException e = assertThrows(DocumentException.class,
                () -> Documents.read(Arrays.copyOf(whole, (int) (whole.length * kept)), "The review"));
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
        assertTrue(e.getMessage().matches("The review is damaged: line \\d+: .+"), e.getMessage());
        assertFalse(e.getMessage().contains("ParseError") || e.getMessage().contains("Exception"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 400})
    void bytesThatAreNoTextAreToldAsThatAndNotOnStandardError(int at) {
        byte[] whole = Documents.write(review());
        whole[at] = (byte) 0xFF;
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            DocumentException e = assertThrows(DocumentException.class, () -> Documents.read(whole, "The review"));
            assertTrue(e.getMessage().startsWith("The review is damaged: "), e.getMessage());
            assertEquals(1, e.getMessage().lines().count(), e.getMessage());
        } finally {
            System.setErr(before);
        }
        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentOfAnotherTypeIsRefused() {
        Call call = FACTORY.createCall();
        call.setId(Documents.newId());
        assertThrows(DocumentException.class, () -> Documents.read(Documents.write(call), Review.class, "review"));
    }

    @Test
    void aDocumentOfANewerFormatIsRefusedWithTheRemedy() {
        String newer = new String(Documents.write(review()), StandardCharsets.UTF_8).replaceFirst(" id=", " formatVersion=\"99\" id=");
        DocumentException e = assertThrows(DocumentException.class,
                () -> Documents.read(newer.getBytes(StandardCharsets.UTF_8), "review"));
        assertEquals(Reason.NEWER, e.reason());
        assertTrue(e.getMessage().contains("update Coachline"), e.getMessage());
    }

    @Test
    void aDocumentTypeDeclarationIsRefusedByAParserThatHasReadOthersToo() throws DocumentException {
        Documents.read(Documents.write(review()), "review");
        String text = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>\n"
                + new String(Documents.write(review()), StandardCharsets.UTF_8).replaceFirst("<\\?xml.*\\?>", "");
        assertThrows(DocumentException.class, () -> Documents.read(text.getBytes(StandardCharsets.UTF_8), "review"));
    }

    private static Review review() {
        Review review = FACTORY.createReview();
        review.setId(Documents.newId());
        review.setCreatedAt(Instant.parse("2026-02-19T06:01:22Z"));
        Moment moment = FACTORY.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros(134_000_000L);
        moment.setEndMicros(134_000_000L);
        moment.setTechnique(VALIDATE);
        moment.setVerdict(Verdict.MISSED);
        review.getMoments().add(moment);
        CoachingNote note = FACTORY.createCoachingNote();
        note.setId(Documents.newId());
        note.getMoments().add(moment);
        review.getNotes().add(note);
        return review;
    }
}
