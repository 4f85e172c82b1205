/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    private final LocalDate thisYear = LocalDate.now().withMonth(11).withDayOfMonth(24);
    private Locale before;

    @BeforeEach
    void keep() {
        before = Locale.getDefault(Locale.Category.FORMAT);
    }

    @AfterEach
    void giveBack() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    private static void in(Locale locale) {
        Locale.setDefault(Locale.Category.FORMAT, locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de-DE", "fr-FR", "ja-JP"})
    void anAxisWritesADayAsListsDo(String tag) {
        in(Locale.forLanguageTag(tag));
        SimpleDateFormat axis = new SimpleDateFormat(WrittenTime.pattern(false), Locale.forLanguageTag(tag));
        axis.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        Date noon = Date.from(thisYear.atTime(12, 0).toInstant(ZoneOffset.UTC));

        assertEquals(WrittenTime.shortDay(thisYear), axis.format(noon));
    }

    @Test
    void aDayIsWrittenAsThePlaceWritesIt() {
        in(Locale.UK);
        assertEquals("24 Nov", WrittenTime.shortDay(thisYear));
        in(Locale.US);
        assertEquals("Nov 24", WrittenTime.shortDay(thisYear));
    }

    @Test
    void aTimeIsWrittenAsThePlaceWritesIt() {
        LocalDateTime afternoon = LocalDateTime.of(2026, 11, 24, 15, 4);
        in(Locale.UK);
        assertEquals("15:04", WrittenTime.time(afternoon));
        in(Locale.US);
        assertEquals("3:04\u202fPM", WrittenTime.time(afternoon));
    }

    @Test
    void aShortDayOfAnotherYearHasItsYear() {
        in(Locale.UK);
        assertEquals("24 Nov 2019", WrittenTime.shortDay(LocalDate.of(2019, 11, 24)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de-DE", "fr-FR", "ja-JP"})
    void aDayWithATimeHasBothAsTheyAreWrittenAlone(String tag) {
        in(Locale.forLanguageTag(tag));
        LocalDateTime afternoon = LocalDateTime.of(2026, 11, 24, 15, 4);
        String both = WrittenTime.dayAndTime(afternoon);

        assertTrue(both.contains(WrittenTime.day(afternoon)) && both.contains(WrittenTime.time(afternoon)), both);
    }
}
