/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.coachline.model.CatalogRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs together: what one may do to another (nothing), and how coming and going is told. */
class CatalogServiceTest {

    @TempDir
    private Path folder;
    private PackRegistry registry;
    private CatalogService service;

    @BeforeEach
    void start() {
        registry = new PackRegistry(folder);
        service = registry.service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    /** A pack with one technique. */
    private static String small(String id, String attributes, String inside) {
        return "<pack xmlns=\"https://coachline.org/ns/catalog/1\" id=\"" + id + "\" name=\"Pack " + id + "\" version=\"1.0.0\" vendor=\"Example\">\n"
                + "<category id=\"own\" name=\"Own\" color=\"#336699\"/>\n"
                + "<technique id=\"wave\" name=\"Wave\" " + attributes + ">\n"
                + "<intent>x</intent><how>x</how><say>x</say><avoid>y</avoid>\n" + inside + "</technique></pack>";
    }

    private PackStatus status(String id) {
        return service.packs().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private PackProblem onlyProblem(String id) {
        List<PackProblem> problems = status(id).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    @Test
    void withoutPacksTheCatalogIsEmpty() {
        assertEquals(List.of(), service.packs());
        assertEquals(List.of(), service.current().techniques());
    }

    @Test
    void aPackIsListedWithWhoContributesIt() {
        registry.install("org.example.bundle", Packs.GOOD);
        assertEquals(List.of(new PackStatus("org.example.one", "One", "1.2.3", "Example", "org.example.bundle", true, List.of(),
                PackOrigin.BUNDLE, PackState.USED, new PackHolds(2, 2, 1, 1, 1, ""))), service.packs());
    }

    @Test
    void theItemsOfAPackAreInTheCatalog() throws AmbiguousIdException {
        registry.install("org.example.bundle", Packs.GOOD);
        Catalog catalog = service.current();
        TechniqueEntry greet = catalog.findTechnique("greet").orElseThrow();
        assertEquals(new CatalogRef("org.example.one", "greet", "1.2.3"), greet.ref());
        assertEquals("Opening", greet.category().name());
        assertEquals("#336699", greet.color());
        assertEquals("G", greet.key());
        assertEquals(List.of("org.example.one/shy"), greet.suits());
        assertEquals(List.of("org.example.one/part"), greet.precedes());
        assertEquals(greet, catalog.findTechnique("org.example.one/greet").orElseThrow());
        assertEquals(greet, catalog.technique(new CatalogRef("org.example.one", "greet", "0.9.0")).orElseThrow());
        assertEquals(List.of(greet), catalog.techniques(greet.category()));
        assertEquals("#884422", catalog.findTechnique("part").orElseThrow().color());
        CallerTypeEntry shy = catalog.findCallerType("shy").orElseThrow();
        assertEquals(List.of("org.example.one/greet"), shy.fits());
        assertEquals(shy, catalog.callerType(shy.ref()).orElseThrow());
        ScorecardEntry scorecard = catalog.findScorecard("short").orElseThrow();
        assertEquals(List.of("org.example.one/greet"), scorecard.sections().get(0).questions().get(0).techniques());
        assertTrue(scorecard.sections().get(0).questions().get(0).autoFail());
        assertFalse(scorecard.sections().get(0).questions().get(0).allowsNotApplicable());
        assertEquals(1, scorecard.sections().get(0).questions().get(0).options().get(0).points());
        assertEquals("org.example.one/shy", catalog.rolePlayCards().get(0).callerType());
        assertEquals(List.of("org.example.one/greet"), catalog.rolePlayCards().get(0).practises());
    }

    @Test
    void whatNobodyHasIsNotFound() throws AmbiguousIdException {
        registry.install("org.example.bundle", Packs.GOOD);
        assertTrue(service.current().findTechnique("yodel").isEmpty());
        assertTrue(service.current().findTechnique("org.example.other/greet").isEmpty());
        assertTrue(service.current().technique(new CatalogRef("org.example.gone", "greet", "1.0.0")).isEmpty());
    }

    @Test
    void anIdThatTwoPacksHaveAsksWhichIsMeant() {
        registry.install("org.example.a", small("org.example.a", "category=\"own\"", ""));
        registry.install("org.example.b", small("org.example.b", "category=\"own\"", ""));
        AmbiguousIdException which = assertThrows(AmbiguousIdException.class, () -> service.current().findTechnique("wave"));
        assertEquals(List.of("org.example.a/wave", "org.example.b/wave"), which.keys());
        assertTrue(which.getMessage().contains("org.example.b/wave"), which.getMessage());
    }

    @Test
    void aFaultyPackIsListedAndTheOthersAreUsed() throws AmbiguousIdException {
        registry.install("org.example.broken", "<pack");
        registry.install("org.example.bundle", Packs.GOOD);
        PackStatus broken = status("org.example.broken");
        assertFalse(broken.healthy());
        assertEquals("org.example.broken/pack.xml", broken.problems().get(0).file());
        assertTrue(status("org.example.one").healthy());
        assertTrue(service.current().findTechnique("greet").isPresent());
    }

    @Test
    void nothingOfAFaultyPackIsUsed() {
        registry.install("org.example.bundle", Packs.with("#336699", "blue"));
        assertFalse(status("org.example.one").healthy());
        assertEquals("One", status("org.example.one").name());
        assertEquals(List.of(), service.current().techniques());
        assertEquals(List.of(), service.current().callerTypes());
    }

    @Test
    void aPackWhoseFileIsMissingIsNamed() {
        registry.install("org.example.bundle", "", "<techniquePack file=\"other.xml\"/>");
        PackProblem problem = onlyProblem("org.example.bundle");
        assertTrue(problem.message().contains("org.example.bundle has no file “other.xml”"), problem.message());
    }

    @Test
    void aPackWhoseFileLeadsOutOfItsBundleIsRefused() {
        registry.install("org.example.victim", Packs.GOOD);
        registry.install("org.example.thief", "", "<techniquePack file=\"../org.example.victim/pack.xml\"/>");
        assertTrue(onlyProblem("org.example.thief").message().contains("leads out of its bundle"));
    }

    @Test
    void aContributionWithoutFileIsNamed() {
        registry.install("org.example.bundle", "", "<techniquePack/>");
        assertTrue(onlyProblem("org.example.bundle").remedy().contains("<techniquePack file="));
    }

    @Test
    void aContributionForANewerContractIsNotRead() {
        registry.install("org.example.bundle", Packs.GOOD, "<techniquePack file=\"pack.xml\" contractVersion=\"2\"/>");
        assertFalse(status("org.example.bundle").healthy());
        assertTrue(onlyProblem("org.example.bundle").message().contains("version 2 of the contract"));
    }

    @Test
    void oneBundleMayContributeTwoPacks() {
        registry.install("org.example.bundle", Packs.GOOD, "<techniquePack file=\"pack.xml\"/><techniquePack file=\"missing.xml\"/>");
        assertEquals(List.of(false, true), service.packs().stream().map(PackStatus::healthy).sorted().toList());
    }

    @Test
    void aKeyTakenByAnotherPackIsLeftOutNamingBoth() throws AmbiguousIdException {
        registry.install("org.example.one", Packs.GOOD);
        registry.install("org.example.two", small("org.example.two", "category=\"own\" key=\"G\"", ""));
        PackProblem problem = onlyProblem("org.example.two");
        assertEquals(Severity.WARNING, problem.severity());
        assertEquals("The key “G” of “Wave” in the pack “org.example.two” is already the key of “Greet” in the pack “org.example.one”; "
                + "its pack gives “Wave” none.", problem.message());
        assertEquals(3, problem.line());
        assertTrue(status("org.example.two").healthy());
        assertEquals("", service.current().findTechnique("wave").orElseThrow().key());
        assertEquals("G", service.current().findTechnique("greet").orElseThrow().key());
    }

    @Test
    void coachlinesOwnPacksComeFirst() {
        registry.install("com.example", small("com.example", "category=\"own\" key=\"G\"", ""));
        registry.install("org.coachline.something", Packs.with("org.example.one", "org.coachline.something"));
        assertEquals(List.of("org.coachline.something", "com.example"), service.packs().stream().map(PackStatus::id).toList());
        assertEquals(List.of("G"), service.current().techniques().stream().map(TechniqueEntry::key).filter("G"::equals).toList());
        assertTrue(onlyProblem("com.example").message().contains("“G”"));
    }

    @Test
    void aTechniqueMayStandInACategoryOfAnotherPack() {
        registry.install("org.example.one", Packs.GOOD);
        registry.install("org.example.two", small("org.example.two", "category=\"org.example.one/open\"", "<suits>org.example.one/shy</suits>"));
        CategoryEntry opening = service.current().categories().get(0);
        assertEquals(List.of("Greet", "Wave"), service.current().techniques(opening).stream().map(TechniqueEntry::name).toList());
        assertEquals(List.of(), status("org.example.two").problems());
    }

    @Test
    void aCategoryOfAPackThatIsNotThereMakesThePackFaulty() {
        registry.install("org.example.two", small("org.example.two", "category=\"org.example.one/open\"", ""));
        PackProblem problem = onlyProblem("org.example.two");
        assertEquals(Severity.ERROR, problem.severity());
        assertTrue(problem.message().contains("“org.example.one” is not installed"), problem.message());
        assertEquals(3, problem.line());
    }

    @Test
    void aPackFallsWithThePackWhoseCategoryItNeeds() {
        registry.install("org.example.a", small("org.example.a", "category=\"org.example.b/own\"", ""));
        registry.install("org.example.b", small("org.example.b", "category=\"org.example.c/own\"", ""));
        registry.install("org.example.d", small("org.example.d", "category=\"own\"", ""));
        assertEquals(List.of(false, false, true), service.packs().stream().map(PackStatus::healthy).toList());
    }

    @Test
    void anOtherReferenceToAPackThatIsNotThereIsLeftOut() throws AmbiguousIdException {
        registry.install("org.example.two", small("org.example.two", "category=\"own\"", "<suits>org.example.one/shy</suits>\n"));
        PackProblem problem = onlyProblem("org.example.two");
        assertEquals(Severity.WARNING, problem.severity());
        assertEquals(5, problem.line());
        assertEquals(List.of(), service.current().findTechnique("wave").orElseThrow().suits());
    }

    @Test
    void anOrderThatMakesACircleAcrossPacksIsLeftOutOfTheLater() {
        registry.install("org.example.a", small("org.example.a", "category=\"own\"", "<precedes>org.example.b/wave</precedes>"));
        registry.install("org.example.b", small("org.example.b", "category=\"own\"", "<precedes>org.example.a/wave</precedes>"));
        assertEquals(List.of(), status("org.example.a").problems());
        PackProblem problem = onlyProblem("org.example.b");
        assertEquals(Severity.WARNING, problem.severity());
        assertTrue(problem.message().contains("org.example.b/wave → org.example.a/wave → org.example.b/wave"), problem.message());
        assertEquals(List.of(List.of("org.example.b/wave"), List.of()), service.current().techniques().stream().map(TechniqueEntry::precedes).toList());
    }

    @Test
    void ofTwoPacksWithOneIdTheHigherVersionIsUsed() {
        registry.install("org.example.a", Packs.with("1.2.3", "1.9.0"));
        registry.install("org.example.b", Packs.with("1.2.3", "1.10.0"));
        assertEquals(List.of("1.10.0", "1.9.0"), service.packs().stream().map(PackStatus::version).toList());
        assertEquals(List.of(true, false), service.packs().stream().map(PackStatus::healthy).toList());
        assertTrue(service.packs().get(1).problems().get(0).message().contains("version 1.10.0 from org.example.b is used"));
        assertEquals("1.10.0", service.current().techniques().get(0).ref().version());
    }

    @Test
    void aReleaseIsHigherThanItsPreRelease() {
        registry.install("org.example.a", Packs.with("1.2.3", "2.0.0-rc.1"));
        registry.install("org.example.b", Packs.with("1.2.3", "2.0.0"));
        assertEquals("2.0.0", service.current().techniques().get(0).ref().version());
    }

    @Test
    void aPackThatThePolicyKeepsOutIsListedWithTheReasonAndTakesNobodysPlace() {
        registry.install("org.example.a", Packs.with("1.2.3", "1.0.0"));
        registry.install("org.example.b", Packs.with("1.2.3", "2.0.0"));
        service.setPolicy(source -> source.name().equals("org.example.b") ? PackRuling.refuse("", "nobody signed it.") : PackRuling.admit("Example Ltd"));
        PackStatus kept = service.packs().stream().filter(each -> each.contributor().equals("org.example.b")).findFirst().orElseThrow();
        assertEquals(PackState.REFUSED, kept.state());
        assertEquals("It may not come in: nobody signed it.", kept.problems().get(0).message());
        assertEquals("1.0.0", service.current().techniques().get(0).ref().version());
        assertEquals(List.of("Example Ltd", ""), service.packs().stream().map(PackStatus::signer).sorted(java.util.Comparator.reverseOrder()).toList());
    }

    @Test
    void coachlinesOwnBundlesAreAskedOfNobody() {
        registry.install("org.coachline.something", Packs.with("org.example.one", "org.coachline.something"));
        service.setPolicy(source -> PackRuling.refuse("", "nobody may."));
        assertEquals(PackState.USED, service.packs().get(0).state());
    }

    @Test
    void aPolicyThatFailsLetsNobodyIn() {
        registry.install("org.example.a", Packs.GOOD);
        service.setPolicy(source -> {
            throw new IllegalStateException("thrown on purpose");
        });
        assertEquals(PackState.REFUSED, service.packs().get(0).state());
        assertTrue(service.packs().get(0).problems().get(0).message().contains("thrown on purpose"));
    }

    @Test
    void checkingSaysThatAnIdIsCoachlinesOwn() {
        List<PackProblem> problems = checked(Packs.with("org.example.one", "org.coachline.mine"));
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).message().contains("“org.coachline.mine” is one of Coachline’s own"), problems.toString());
    }

    private List<PackProblem> checked(String pack) {
        return service.check(new ByteArrayInputStream(pack.getBytes(StandardCharsets.UTF_8)), "new.xml");
    }

    @Test
    void aFileIsCheckedAgainstTheInstalledPacksWithoutBeingInstalled() {
        registry.install("org.example.one", Packs.GOOD);
        List<PackProblem> problems = checked(small("org.example.two", "category=\"org.example.one/open\" key=\"G\"", "<suits>org.example.one/bold</suits>"));
        assertEquals(List.of("new.xml", "new.xml"), problems.stream().map(PackProblem::file).toList());
        assertTrue(problems.get(0).message().contains("“G”"), problems.toString());
        assertTrue(problems.get(1).message().contains("“bold”"), problems.toString());
        assertEquals(1, service.packs().size());
    }

    @Test
    void aFileIsCheckedInThePlaceOfThePackOfItsId() {
        registry.install("org.example.one", Packs.GOOD);
        assertEquals(List.of(), checked(Packs.with("1.2.3", "1.3.0")));
        assertEquals(List.of(), checked(Packs.with("1.2.3", "1.1.0")));
    }

    @Test
    void aBrokenFileIsCheckedToo() {
        registry.install("org.example.one", Packs.GOOD);
        assertEquals(1, checked("<pack").size());
    }

    @Test
    void anIconThatIsNotInTheBundleIsLeftOut() throws AmbiguousIdException {
        registry.install("org.example.bundle", Packs.with("icon=\"hand\"", "icon=\"icons/hand.svg\""));
        assertTrue(onlyProblem("org.example.one").message().contains("icons/hand.svg"));
        assertEquals("", service.current().findTechnique("greet").orElseThrow().icon());
    }

    @Test
    void anIconOfThePackIsRead() throws IOException, AmbiguousIdException {
        registry.file("org.example.bundle", "icons/hand.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        registry.install("org.example.bundle", Packs.with("icon=\"hand\"", "icon=\"icons/hand.svg\""));
        TechniqueEntry greet = service.current().findTechnique("greet").orElseThrow();
        assertEquals("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", new String(service.icon(greet).orElseThrow(), StandardCharsets.UTF_8));
        assertTrue(service.icon(service.current().findTechnique("part").orElseThrow()).isEmpty());
    }

    @Test
    void aHugeIconIsRefusedByName() throws AmbiguousIdException {
        registry.file("org.example.bundle", "icons/hand.svg", "x".repeat((64 << 10) + 1));
        registry.install("org.example.bundle", Packs.with("icon=\"hand\"", "icon=\"icons/hand.svg\""));
        TechniqueEntry greet = service.current().findTechnique("greet").orElseThrow();
        assertEquals("", greet.icon());
        PackProblem problem = onlyProblem("org.example.one");
        assertTrue(problem.message().contains("icons/hand.svg") && problem.message().contains("64 KB"), problem.message());
    }

    @Test
    void anIconThatBecameMoreThanShapesIsRefusedByName() throws AmbiguousIdException {
        registry.file("org.example.bundle", "icons/hand.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        registry.install("org.example.bundle", Packs.with("icon=\"hand\"", "icon=\"icons/hand.svg\""));
        TechniqueEntry greet = service.current().findTechnique("greet").orElseThrow();
        registry.file("org.example.bundle", "icons/hand.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
        IOException refused = assertThrows(IOException.class, () -> service.icon(greet));
        assertTrue(refused.getMessage().contains("icons/hand.svg") && refused.getMessage().contains("<script>"), refused.getMessage());
    }

    @Test
    void comingAndGoingIsToldOffTheCallersThread() throws InterruptedException {
        assertEquals(List.of(), service.current().techniques());
        BlockingQueue<Catalog> told = new LinkedBlockingQueue<>();
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        service.addListener(catalog -> {
            threads.add(Thread.currentThread());
            told.add(catalog);
        });
        registry.install("org.example.bundle", Packs.GOOD);
        assertEquals(2, told.take().techniques().size());
        assertEquals(2, service.current().techniques().size());
        assertNotEquals(Thread.currentThread(), threads.take());
        registry.uninstall("org.example.bundle");
        assertEquals(0, told.take().techniques().size());
    }

    @Test
    void aListenerThatFailsDoesNotKeepTheOthersFromBeingTold() throws InterruptedException {
        BlockingQueue<Catalog> told = new LinkedBlockingQueue<>();
        BlockingQueue<Throwable> handled = new LinkedBlockingQueue<>();
        service.addListener(catalog -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> handled.add(thrown));
            throw new IllegalStateException("a view that is gone");
        });
        service.addListener(told::add);
        registry.install("org.example.bundle", Packs.GOOD);
        assertEquals(2, told.take().techniques().size());
        assertEquals("a view that is gone", handled.take().getMessage());
    }

    @Test
    void aChangeThatAddsNothingToTheCatalogTellsTheSameCatalog() throws InterruptedException {
        registry.install("org.example.bundle", Packs.GOOD);
        Catalog before = service.current();
        BlockingQueue<Catalog> told = new LinkedBlockingQueue<>();
        service.addListener(told::add);
        registry.install("org.example.broken", "<pack");
        // The first may still be told of, which was there before the listener was.
        do {
            assertSame(before, told.take());
        } while (service.packs().size() < 2);
    }

    @Test
    void aRemovedListenerIsNotTold() throws InterruptedException {
        BlockingQueue<Catalog> removed = new LinkedBlockingQueue<>();
        BlockingQueue<Catalog> kept = new LinkedBlockingQueue<>();
        CatalogListener listener = removed::add;
        service.addListener(listener);
        service.addListener(kept::add);
        service.removeListener(listener);
        registry.install("org.example.bundle", Packs.GOOD);
        kept.take();
        assertTrue(removed.isEmpty());
    }
}
