/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.coachline.library.LibraryException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path temp;

    private Library mine;
    private Library theirs;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        mine = Library.create(temp.resolve("library"));
        theirs = Library.open(temp.resolve("library"), OpenMode.READ_WRITE);
    }

    @AfterEach
    void closeLibrary() {
        mine.close();
        theirs.close();
    }

    @Test
    void whatOneSetsEverybodyHas() throws Exception {
        mine.settings().change(Map.of("rest", Optional.of("15"), "zone", Optional.of("Europe/Oslo")), "Alex");
        assertEquals(Map.of("rest", "15", "zone", "Europe/Oslo"), theirs.settings().all());
    }

    @Test
    void whatIsTakenAwayIsNotSetAnyMore() throws Exception {
        mine.settings().change(Map.of("rest", Optional.of("15"), "zone", Optional.of("UTC")), "Alex");
        mine.settings().change(Map.of("rest", Optional.empty()), "Alex");
        assertEquals(Map.of("zone", "UTC"), mine.settings().all());
    }

    @Test
    void whoChangedWhatIsKept() throws Exception {
        mine.settings().change(Map.of("rest", Optional.of("15")), "Alex");
        theirs.settings().change(Map.of("rest", Optional.of("20")), "Billie");
        mine.settings().change(Map.of("rest", Optional.empty()), "Kim");
        List<SettingChange> log = theirs.settings().log();
        assertEquals(List.of("Kim", "Billie", "Alex"), log.stream().map(SettingChange::who).toList());
        assertEquals(List.of("rest 20 null", "rest 15 20", "rest null 15"),
                log.stream().map(each -> each.name() + ' ' + each.before() + ' ' + each.after()).toList());
    }

    @Test
    void settingWhatIsSetIsNoChange() throws Exception {
        mine.settings().change(Map.of("rest", Optional.of("15")), "Alex");
        mine.settings().change(Map.of("rest", Optional.of("15")), "Billie");
        assertEquals(1, mine.settings().log().size());
    }

    @Test
    void otherWindowsHearOfIt() throws Exception {
        BlockingQueue<LibraryChange> heard = new LinkedBlockingQueue<>();
        mine.onChange(heard::add);
        theirs.settings().change(Map.of("rest", Optional.of("15")), "Alex");
        assertEquals(new LibraryChange(Set.of(LibrarySettings.CHANGED), true), heard.poll(30, TimeUnit.SECONDS));
    }

    @Test
    void aLibraryToReadRefuses() throws Exception {
        try (Library reading = Library.open(temp.resolve("library"), OpenMode.READ_ONLY)) {
            LibraryException refusal = assertThrows(LibraryException.class, () -> reading.settings().change(Map.of("rest", Optional.of("1")), "Alex"));
            assertEquals(Reason.READ_ONLY, refusal.reason());
        }
        assertTrue(mine.settings().all().isEmpty());
    }
}
