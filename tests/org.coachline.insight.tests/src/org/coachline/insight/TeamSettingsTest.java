/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TeamSettingsTest {

    @TempDir
    Path temp;

    private Library library;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private InsightSettings set(InsightSetting setting, String text) throws Exception {
        TeamSettings.change(library, Map.of(setting, Optional.of(text)), "Alex");
        return TeamSettings.of(library, ZoneOffset.UTC);
    }

    @Test
    void whereNobodySetAnythingAllIsUsual() throws Exception {
        InsightSettings usual = InsightSettings.usual(ZoneId.of("Europe/Oslo"));
        InsightSettings found = TeamSettings.of(library, ZoneId.of("Europe/Oslo"));
        for (InsightSetting each : InsightSetting.values()) {
            assertEquals(each.text(usual), each.text(found), each.key());
        }
        assertTrue(TeamSettings.chosen(library).isEmpty());
    }

    @Test
    void eachIsReadAsItWasSet() throws Exception {
        assertEquals(9, set(InsightSetting.FEWEST_CALLS, "9").fewestCalls());
        assertEquals(0.9, set(InsightSetting.CONFIDENCE, "0.90").confidence());
        assertEquals(0.75, set(InsightSetting.HARD_FROM, "0.75").hardFrom());
        assertEquals(28, set(InsightSetting.WINDOW_DAYS, "28").windowDays());
        assertEquals(Duration.ofMinutes(15), set(InsightSetting.REST_MINUTES, "15").rest());
        assertEquals(Duration.ofMillis(3_500), set(InsightSetting.MATCH_SECONDS, " 3.5 ").matching());
        assertEquals(0, set(InsightSetting.HARD_WEIGHT, "0").hardWeight());
        InsightSettings settings = set(InsightSetting.ZONE, "America/Denver");
        assertEquals(ZoneId.of("America/Denver"), settings.calendar().zone());
        assertEquals(9, settings.fewestCalls());
    }

    @Test
    void hoursOfDaysAndHolidaysMakeTheCalendar() throws Exception {
        set(InsightSetting.HOURS, "mon-thu 09:00-12:00 13:00-17:00; sat 22:00-24:00");
        WorkingCalendar calendar = set(InsightSetting.HOLIDAYS, "2027-01-01, 2026-12-25").calendar();
        assertEquals(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)), calendar.holidays());
        // Thursday noon to Saturday midnight: four hours of Thursday afternoon, none on Friday, two on Saturday.
        assertEquals(Duration.ofHours(6), calendar.between(Instant.parse("2026-11-19T12:00:00Z"), Instant.parse("2026-11-22T00:00:00Z")));
        assertEquals("mon-thu 09:00-12:00 13:00-17:00; sat 22:00-24:00", TeamSettings.chosen(library).get(InsightSetting.HOURS));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShownCanBeSet(InsightSetting setting) throws Exception {
        InsightSettings usual = InsightSettings.usual(ZoneOffset.UTC);
        assertEquals(setting.text(usual), setting.text(setting.with(usual, setting.text(usual))));
        assertTrue(setting.label().length() > 3 && setting.allowed().length() > 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"FEWEST_CALLS|0", "FEWEST_CALLS|1001", "FEWEST_CALLS|many", "FEWEST_CALLS|", "CONFIDENCE|1", "CONFIDENCE|NaN",
        "CONFIDENCE|1e-999999999", "HARD_FROM|0", "HARD_FROM|1.01", "WINDOW_DAYS|0", "REST_MINUTES|-1", "MATCH_SECONDS|61", "HARD_WEIGHT|Infinity",
        "ZONE|Atlantis", "HOURS|", "HOURS|mon", "HOURS|mon 17:00-09:00", "HOURS|mon 09:00-12:00 11:00-13:00", "HOURS|mon 09:00-12:00; mon 13:00-14:00",
        "HOURS|fri-mon 09:00-17:00", "HOURS|someday 09:00-17:00", "HOLIDAYS|Christmas", "HOLIDAYS|2026-13-01"})
    void whatCannotBeMeantIsRefusedWithWhatCan(InsightSetting setting, String text) throws Exception {
        String written = text == null ? "" : text;
        InsightSettingException refusal = assertThrows(InsightSettingException.class,
                () -> TeamSettings.change(library, Map.of(setting, Optional.of(written)), "Alex"));
        assertTrue(refusal.getMessage().contains(setting.allowed()) && refusal.getMessage().contains(setting.label()), refusal::getMessage);
        assertTrue(TeamSettings.chosen(library).isEmpty());
    }

    @Test
    void oneThatIsWrongKeepsAllFromBeingSet() throws Exception {
        Map<InsightSetting, Optional<String>> both = new LinkedHashMap<>();
        both.put(InsightSetting.FEWEST_CALLS, Optional.of("9"));
        both.put(InsightSetting.ZONE, Optional.of("Atlantis"));
        assertThrows(InsightSettingException.class, () -> TeamSettings.change(library, both, "Alex"));
        assertTrue(TeamSettings.chosen(library).isEmpty());
    }

    @Test
    void whatIsResetFollowsWhatIsUsual() throws Exception {
        set(InsightSetting.FEWEST_CALLS, "9");
        TeamSettings.change(library, Map.of(InsightSetting.FEWEST_CALLS, Optional.empty()), "Billie");
        assertEquals(InsightSettings.USUAL_FEWEST_CALLS, TeamSettings.of(library, ZoneOffset.UTC).fewestCalls());
        assertEquals("fewest-calls 9 null Billie", TeamSettings.log(library).stream().findFirst()
                .map(each -> each.name() + ' ' + each.before() + ' ' + each.after() + ' ' + each.who()).orElseThrow());
    }

    @Test
    void whatANewerCoachlineSetIsLeftAlone() throws Exception {
        library.settings().change(Map.of("insight.of-tomorrow", Optional.of("on"), "other.thing", Optional.of("1")), "Alex");
        assertEquals(InsightSettings.USUAL_FEWEST_CALLS, TeamSettings.of(library, ZoneOffset.UTC).fewestCalls());
    }

    @Test
    void whatNobodyCanHaveChosenIsToldWithTheRemedy() throws Exception {
        library.settings().change(Map.of("insight.zone", Optional.of("Atlantis")), "another program");
        LibraryException told = assertThrows(LibraryException.class, () -> TeamSettings.of(library, ZoneOffset.UTC));
        assertEquals(LibraryException.Reason.DAMAGED, told.reason());
        assertTrue(told.getMessage().contains("library settings") && told.getMessage().contains("Atlantis"), told::getMessage);
    }
}
