/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coachline.analysis.detect.MomentDetector;
import org.coachline.analysis.detect.MomentDetectors;
import org.coachline.catalog.store.PackChoices;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.extension.Fault;
import org.coachline.extension.Guard;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.insight.TeamTrust;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.testsupport.GuestHouse;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users do with packs from the command line; each run is a process of its own. */
class PackInstallingTest {

    private static final Object TOKEN = new Object();
    private static final String PACK = "org.example.mine";

    @TempDir
    Path folder;

    @BeforeEach
    void aPackOfSomebodyElse() {
        done("packs", "new", "mine", "--id", PACK, "--name", "My calls");
    }

    private Answer run(String... words) {
        try (InstalledPacks packs = new InstalledPacks(RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN),
                PackChoices.inFolder(folder.resolve("config")), Cli.nobody())) {
            packs.service().setLocale(null);
            return new Cli(folder, packs, new SampleFiles()).run(words);
        }
    }

    private Answer done(String... words) {
        Answer answer = run(words);
        assertEquals(0, answer.code(), answer.err());
        return answer;
    }

    private List<String> listed(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("packs", "list", "--json"));
        words.addAll(List.of(more));
        List<String> listed = new ArrayList<>();
        for (JsonNode each : done(words.toArray(String[]::new)).json()) {
            listed.add(each.get("version").asText() + ' ' + each.get("origin").asText() + ' ' + each.get("state").asText());
        }
        return listed;
    }

    private void version(String version) throws IOException {
        Path file = folder.resolve("mine/pack.xml");
        Files.writeString(file, Files.readString(file).replaceFirst("version=\"[0-9][^\"]*\" vendor", "version=\"" + version + "\" vendor"));
    }

    @Test
    void anInstalledPackIsUsedFromThenOnAndTellsWhatItBrought() throws IOException {
        Answer answer = done("packs", "install", "mine");
        assertTrue(answer.out().contains("new technique: Greet by name (greet-by-name)"), answer.out());
        assertTrue(answer.out().endsWith("Installed org.example.mine 0.1.0." + System.lineSeparator()), answer.out());
        assertEquals(List.of("0.1.0 user used"), listed());
        assertTrue(done("packs", "list").out().contains("[yours, " + folder.resolve("config/packs/org.example.mine.jar") + ']'));
    }

    @Test
    void aDryRunTellsAndChangesNothing() throws IOException {
        JsonNode told = done("packs", "install", "mine", "--dry-run", "--json").json();
        assertEquals(List.of("new", "false"), List.of(told.get("use").asText(), told.get("installed").asText()));
        assertEquals("technique", told.get("items").get(1).get("kind").asText());
        assertEquals(List.of(), listed());
    }

    @Test
    void anUpdateTellsWhatChangedAndALowerVersionComesOnlyWhenAskedFor() throws IOException {
        done("packs", "install", "mine");
        version("0.2.0");
        assertTrue(done("packs", "install", "mine").out().contains("Installed org.example.mine 0.2.0 in the place of 0.1.0."));
        version("0.1.0");
        Answer refused = run("packs", "install", "mine");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("0.1.0 is lower than 0.2.0, which is here. Say --downgrade"), refused.err());
        assertEquals(List.of("0.2.0 user used"), listed());
        done("packs", "install", "mine", "--downgrade");
        assertEquals(List.of("0.1.0 user used"), listed());
    }

    @Test
    void aFaultyPackIsNotInstalledAndSaysWhy() throws IOException {
        version("1");
        Answer answer = run("packs", "install", "mine");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("not a version of a pack") && answer.err().contains("mine is not installed."), answer.err());
        assertEquals(List.of(), listed());
    }

    @Test
    void aPackIsSwitchedOffAndOnAndRemoved() throws IOException {
        done("packs", "install", "mine");
        done("packs", "off", PACK);
        assertEquals(List.of("0.1.0 user off"), listed());
        done("packs", "on", PACK);
        assertEquals(List.of("0.1.0 user used"), listed());
        done("packs", "remove", PACK);
        assertEquals(List.of(), listed());
        Answer again = run("packs", "remove", PACK);
        assertEquals(1, again.code());
        assertTrue(again.err().contains("No pack org.example.mine is here."), again.err());
        assertEquals(1, run("packs", "off", PACK).code());
    }

    @Test
    void aFolderIsLookedInAndItsPacksAreNotRemovedFromHere() throws IOException {
        Path team = Files.createDirectories(folder.resolve("team"));
        Files.move(folder.resolve("mine"), team.resolve("mine"));
        assertEquals(team.toString(), done("packs", "folder", "team").line());
        assertEquals(List.of("0.1.0 folder used"), listed());
        Answer answer = run("packs", "remove", PACK);
        assertTrue(answer.err().contains("cannot be removed from here: it comes from watched folder, "), answer.err());
        assertEquals(1, run("packs", "folder", "gone").code());
        assertEquals(2, run("packs", "folder", "team", "--none").code());
        assertEquals("No folder is watched.", done("packs", "folder", "--none").line());
        assertEquals(List.of(), listed());
    }

    @Test
    void aPackInALibraryIsThereForWhoeverOpensIt() throws Exception {
        done("library", "create", "lib");
        done("packs", "install", "mine", "--library", "lib", "--by", "Alex");
        assertEquals(List.of(), listed());
        assertEquals(List.of("0.1.0 library used"), listed("--library", "lib"));
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            assertEquals("Alex", library.packs().all().get(0).who());
        }
        done("packs", "remove", PACK, "--library", "lib", "--by", "Kim");
        assertEquals(List.of(), listed("--library", "lib"));
    }

    @Test
    void theRuleOfALibraryHoldsForAllPacksThatAreUsedWithIt() throws Exception {
        done("packs", "install", "mine");
        done("library", "create", "lib");
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            TeamTrust.change(library, TrustPolicy.of("signed"), "Alex");
        }
        assertEquals(List.of("0.1.0 user refused"), listed("--library", "lib"));
        Answer answer = run("packs", "install", "mine", "--library", "lib");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("may not come in"), answer.err());
        assertFalse(Files.exists(folder.resolve("config/packs/org.example.mine.zip")));
    }

    @Test
    void whatIsInstalledWithoutALibraryIsUnderTheRuleOfTheLibraryThatTheUserWorksWith() throws Exception {
        PackChoices choices = PackChoices.inFolder(folder.resolve("config"));
        assertEquals("anyone | You have not worked with a library yet, so that no rule keeps anyone’s packs out.", told(choices));
        Library.create(folder.resolve("team")).close();
        done("packs", "trust", "--library", "team", "--rule", "signed");
        choices.setLibrary(folder.resolve("team"), "anyone");
        assertEquals("signed | By the rule of the library " + folder.resolve("team") + ", which you work with: packs that somebody signed.", told(choices));
        Answer refused = run("packs", "install", "mine");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("By the rule of the library") && refused.err().contains("this library takes signed packs only"), refused.err());
        assertFalse(Files.exists(folder.resolve("config/packs")), "nothing was kept");
        done("packs", "trust", "--library", "team", "--rule", "anyone");
        assertEquals("anyone", choices.rule().orElseThrow(), "kept for when it cannot be reached");
        assertTrue(done("packs", "install", "mine").err().contains("anyone’s packs"), "it is said by which rule");
        assertEquals(List.of("0.1.0 user used"), listed());
    }

    @Test
    void aRuleHoldsWhileItsLibraryCannotBeReached() throws Exception {
        PackChoices choices = PackChoices.inFolder(folder.resolve("config"));
        choices.setLibrary(folder.resolve("share"), "signed");
        assertEquals("signed | The library " + folder.resolve("share") + ", which you work with, cannot be reached. Its rule holds as it was when it was last open: packs that somebody signed.",
                told(choices));
        assertEquals(1, run("packs", "install", "mine").code());
        assertEquals(1, run("packs", "install", "mine", "--dry-run").code());
        choices.setLibrary(folder.resolve("share"), "?");
        Answer answer = run("packs", "install", "mine");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("holds a rule for packs that nobody can have chosen"), answer.err());
    }

    @Test
    void packsAreListedByTheRuleOfTheLibraryThatTheUserWorksWith() throws Exception {
        done("packs", "install", "mine");
        PackChoices.inFolder(folder.resolve("config")).setLibrary(folder.resolve("share"), "signed");
        assertEquals(List.of("0.1.0 user refused"), listed());
        assertTrue(run("packs", "list").err().contains("By the rule of the library " + folder.resolve("share")));
    }

    @Test
    void packsThatWereReadBeforeALibraryIsOpenedAreRuledUponByIt() throws Exception {
        done("packs", "install", "mine");
        Library.create(folder.resolve("strict")).close();
        done("packs", "trust", "--library", "strict", "--rule", "signed");
        try (InstalledPacks packs = new InstalledPacks(RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN),
                PackChoices.inFolder(folder.resolve("config")), Cli.nobody())) {
            assertFalse(packs.catalog().techniques().isEmpty());
            try (Library strict = OpenedLibrary.toRead(Cli.context(folder, packs, new PrintWriter(new StringWriter())), folder.resolve("strict"))) {
                assertEquals(List.of(), packs.catalog().techniques(), strict.folder().toString());
            }
        }
    }

    @Test
    void codeIsLetInByTheRuleOfTheLibraryThatIsOpened() throws Exception {
        for (String name : List.of("strict", "lax")) {
            Library.create(folder.resolve(name)).close();
        }
        done("packs", "trust", "--library", "strict", "--rule", "signed");
        GuestHouse house = new GuestHouse(MomentDetectors.POINT.id(), MomentDetectors.POINT.element());
        house.guest("org.example.partner", "id=\"d\" name=\"D\"", Object::new);
        try (GuestRegistry guests = new GuestRegistry(house.registry(), new Guard(), GuestChoices.none());
                InstalledPacks packs = new InstalledPacks(RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN),
                        PackChoices.inFolder(folder.resolve("config")), guests)) {
            Guest<MomentDetector> guest = guests.guests(MomentDetectors.POINT).get(0);
            assertTrue(guest.fault().isEmpty());
            Cli cli = new Cli(folder, packs, new SampleFiles(), guests);
            cli.run("packs", "list", "--library", "strict");
            assertEquals(Fault.Kind.NOT_ADMITTED, guest.fault().orElseThrow().kind());
            assertTrue(guest.fault().orElseThrow().message().contains("org.example.partner is not signed, and this library takes signed packs only."),
                    guest.fault().orElseThrow().message());
            assertTrue(cli.run("guests", "list", "--library", "strict").err().contains("takes signed packs only"));
            assertEquals("", cli.run("guests", "list", "--library", "lax").err());
            assertTrue(guest.fault().isEmpty());
        }
    }

    /** The rule where no library is named, and what is said of it. */
    private String told(PackChoices choices) throws Exception {
        StringWriter said = new StringWriter();
        try (InstalledPacks packs = new InstalledPacks(RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN), choices, Cli.nobody())) {
            Context context = Cli.context(folder, packs, new PrintWriter(said, true));
            return SiteCommands.rule(context, null).text() + " | " + said.toString().strip();
        }
    }
}
