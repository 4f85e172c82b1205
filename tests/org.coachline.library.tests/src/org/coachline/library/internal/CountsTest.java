/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.coachline.library.Build;
import org.coachline.library.CheckReport;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
import org.coachline.library.Period;
import org.coachline.library.TallyQuery;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

    @TempDir
    Path temp;

    private Path folder(Schema schema) throws Exception {
        Path folder = temp.resolve("library");
        LibraryFolder.create(folder, schema);
        return folder;
    }

    private static String fill(Path folder) throws Exception {
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            String kim = library.agentNamed("Kim");
            Call call = Build.call("A refund", kim, Build.MONDAY);
            Review review = Build.review(call, library.reviewerNamed("Alex"));
            Build.moment(review, "validate-first", Verdict.USED_WELL, 0, "");
            Build.moment(review, "show-empathy", Verdict.MISSED, 0, "");
            library.save(call, 0);
            library.save(review, 0);
            return kim;
        }
    }

    private static void change(Path folder, String... statements) throws Exception {
        try (Database database = LibraryFolder.open(folder, OpenMode.READ_WRITE, Schema.CURRENT)) {
            database.write(session -> {
                for (String sql : statements) {
                    session.update(sql);
                }
                return 0;
            });
        } finally {
            LibraryFolder.released(folder);
        }
    }

    /** Takes away what the steps after one have made. */
    private static String[] backTo(int version) throws IOException {
        List<String> statements = new ArrayList<>();
        for (String step : Schema.CURRENT.steps().subList(version, Schema.CURRENT.version())) {
            try (InputStream in = Schema.class.getResourceAsStream("schema/" + step + ".sql")) {
                String made = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Pattern.compile("CREATE (?:UNIQUE )?(TABLE|INDEX) (\\w+)").matcher(made).results()
                        .forEach(each -> statements.add("DROP " + each.group(1) + " IF EXISTS " + each.group(2)));
            }
        }
        statements.add("DELETE FROM facts WHERE name LIKE 'rows.%'");
        statements.add("DELETE FROM schema_version WHERE version > " + version);
        return statements.toArray(String[]::new);
    }

    @Test
    void anOlderLibraryIsCountedWhenItIsRaised() throws Exception {
        Path folder = folder(Schema.CURRENT);
        String kim = fill(folder);
        change(folder, backTo(2));
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(2, library.figures().tallies(TallyQuery.of(Set.of(kim), Period.ALWAYS)).size());
            assertEquals(1, library.figures().verdicts(kim, null, Period.ALWAYS).size());
            assertEquals(List.of(), library.check(new NullProgressMonitor()).problems().stream()
                    .filter(problem -> problem.area() == CheckReport.Area.PROJECTION).toList());
        }
    }

    @Test
    void aCheckFindsCountsThatAreNotTrueAndARebuildMendsThem() throws Exception {
        Path folder = folder(Schema.CURRENT);
        String kim = fill(folder);
        change(folder, "UPDATE technique_counts SET counts = 'org.example.pack/validate-first=9,0,0,0'");
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(1, library.check(new NullProgressMonitor()).problems().stream().filter(problem -> problem.area() == CheckReport.Area.PROJECTION).count());
            library.rebuildProjection(new NullProgressMonitor());
            assertEquals(2, library.figures().tallies(TallyQuery.of(Set.of(kim), Period.ALWAYS)).size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "org.example.pack/validate-first=1,0;0,0", "org.example.pack/validate-first=1,0,0,0,0"})
    void countsThatCannotBeReadAreToldAsDamage(String counts) throws Exception {
        Path folder = folder(Schema.CURRENT);
        String kim = fill(folder);
        change(folder, "UPDATE technique_counts SET counts = '" + counts + "'");
        try (Library library = Library.open(folder, OpenMode.READ_ONLY)) {
            assertEquals(LibraryException.Reason.DAMAGED, assertThrows(LibraryException.class,
                    () -> library.figures().tallies(TallyQuery.of(Set.of(kim), Period.ALWAYS))).reason());
        }
    }

    @Test
    void aCallerTypeThatCannotBeReadIsToldAsDamage() throws Exception {
        Path folder = folder(Schema.CURRENT);
        String kim = fill(folder);
        change(folder, "UPDATE technique_counts SET caller_type = 'rubbish'");
        try (Library library = Library.open(folder, OpenMode.READ_ONLY)) {
            for (Executable question : List.<Executable>of(() -> library.figures().callTallies(kim, Period.ALWAYS),
                    () -> library.figures().tallies(TallyQuery.of(Set.of(kim), Period.ALWAYS).eachCallerType()))) {
                assertEquals(LibraryException.Reason.DAMAGED, assertThrows(LibraryException.class, question).reason());
            }
        }
    }
}
