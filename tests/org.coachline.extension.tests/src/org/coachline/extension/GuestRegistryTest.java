/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.coachline.testsupport.GuestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is a guest, when its code is loaded, and how it is switched off. */
class GuestRegistryTest {

    @SuppressWarnings("rawtypes")
    private static final GuestPoint<Supplier> POINT = new GuestPoint<>("org.example.host.guests", "guest", Supplier.class, 1, 2, Duration.ofMinutes(5),
            Set.of("id", "name"));

    private final GuestHouse house = new GuestHouse(POINT.id(), POINT.element());
    private final Guard guard = new Guard(Duration.ofMinutes(5));
    private final GuestRegistry guests = new GuestRegistry(house.registry(), guard, GuestChoices.none());

    private static Supplier<?> saying(String word) {
        return () -> (Supplier<String>) () -> word;
    }

    @Test
    void aClassIsLoadedInTheFirstCallAndOnlyOnce() {
        AtomicInteger made = new AtomicInteger();
        house.guest("org.example.a", "id=\"a\" name=\"A\"", () -> {
            made.incrementAndGet();
            return (Supplier<String>) () -> "a";
        });
        @SuppressWarnings("rawtypes")
        Guest<Supplier> guest = guests.guests(POINT).getFirst();
        assertEquals("A", guest.name());
        assertEquals(0, made.get());
        assertEquals("a", guest.call(Supplier::get).result().orElseThrow());
        guests.guest(POINT, "a").orElseThrow().call(Supplier::get);
        assertEquals(1, made.get());
    }

    @Test
    void aContractNewerThanKnownIsRefusedWithoutLoadingAnything() {
        house.guest("org.example.a", "id=\"a\" name=\"A\" contractVersion=\"3\"", () -> {
            throw new AssertionError("loaded");
        });
        assertEquals(Fault.Kind.FAULTY, guests.guests(POINT).getFirst().fault().orElseThrow().kind());
        assertTrue(guests.guests(POINT).getFirst().call(Supplier::get) instanceof Outcome.SwitchedOff);
        assertFalse(guard.isSwitchedOff("org.example.a"), "what else it contributes may fit");
    }

    @Test
    void whatAContributionMustSayIsAskedOfIt() {
        house.guest("org.example.a", "id=\"a\"", saying("a"));
        assertTrue(guests.guests(POINT).getFirst().fault().orElseThrow().message().contains("name"));
    }

    @Test
    void theSecondOfOneIdIsRefusedAndTheFirstGoesOn() {
        house.guest("org.example.b", "id=\"same\" name=\"B\"", saying("b"));
        house.guest("org.example.a", "id=\"same\" name=\"A\"", saying("a"));
        assertEquals("a", guests.guest(POINT, "same").orElseThrow().call(Supplier::get).result().orElseThrow());
        assertTrue(guests.guests(POINT).get(1).fault().orElseThrow().message().startsWith("org.example.b: "));
    }

    @Test
    void guestsComeAndGoWithTheirBundlesAndThatIsTold() throws InterruptedException {
        house.guest("org.example.a", "id=\"a\" name=\"A\"", saying("a"));
        assertEquals(1, guests.guests(POINT).size());
        CountDownLatch told = new CountDownLatch(2);
        try (ExtensionReader.Subscription ignored = guests.onChange(told::countDown)) {
            house.guest("org.example.b", "id=\"b\" name=\"B\"", saying("b"));
            house.leave("org.example.a");
            told.await();
        }
        assertEquals(List.of("b"), guests.guests(POINT).stream().map(Guest::id).toList());
    }

    @Test
    void whileNothingChangesTheGuestsAreTheSame() {
        house.guest("org.example.a", "id=\"a\" name=\"A\"", saying("a"));
        assertSame(guests.guests(POINT).getFirst(), guests.guests(POINT).getFirst());
    }

    @Test
    void aFaultAtOnePointSwitchesTheContributorOffAtAll() {
        house.guest("org.example.a", "id=\"one\" name=\"One\"", () -> (Supplier<String>) () -> {
            throw new IllegalStateException("broken");
        });
        house.guest("org.example.a", "id=\"two\" name=\"Two\"", saying("two"));
        CountDownLatch told = new CountDownLatch(1);
        guests.onChange(told::countDown);
        assertTrue(guests.guest(POINT, "one").orElseThrow().call(Supplier::get) instanceof Outcome.Failed);
        assertTrue(guests.guest(POINT, "two").orElseThrow().call(Supplier::get) instanceof Outcome.SwitchedOff);
        assertEquals(0, told.getCount());
    }

    @Test
    void whoIsSwitchedOffForGoodIsNotCalledInTheNextStartEither(@TempDir Path folder) throws IOException {
        house.guest("org.example.a", "id=\"a\" name=\"A\"", saying("a"));
        try (GuestRegistry first = new GuestRegistry(house.registry(), guard, GuestChoices.inFolder(folder))) {
            first.turnOff("org.example.a", true);
            assertEquals(Fault.Kind.TURNED_OFF, first.guests(POINT).getFirst().fault().orElseThrow().kind());
        }
        try (GuestRegistry next = new GuestRegistry(house.registry(), new Guard(), GuestChoices.inFolder(folder))) {
            assertTrue(next.guests(POINT).getFirst().call(Supplier::get) instanceof Outcome.SwitchedOff);
            assertEquals(List.of("org.example.a"), next.turnedOff());
            next.turnOff("org.example.a", false);
            assertEquals("a", next.guests(POINT).getFirst().call(Supplier::get).result().orElseThrow());
        }
    }

    @Test
    void aChoiceThatCannotBeKeptIsToldAndChangesNothing(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        GuestRegistry there = new GuestRegistry(house.registry(), guard, GuestChoices.inFolder(file));
        assertThrows(IOException.class, () -> there.turnOff("org.example.a", true));
        assertFalse(there.isTurnedOff("org.example.a"));
    }

    @Test
    void whomTheRuleDoesNotLetInIsNotCalledAlsoThroughAGuestThatWasGivenOutBefore() {
        house.guest("org.example.a", "id=\"a\" name=\"A\"", saying("a"));
        @SuppressWarnings("rawtypes")
        Guest<Supplier> before = guests.guests(POINT).getFirst();
        assertEquals("a", before.call(Supplier::get).result().orElseThrow());
        guests.admit(each -> Optional.of("Nobody signed it."), List.of(POINT));
        for (Guest<?> each : List.of(before, guests.guests(POINT).getFirst())) {
            assertEquals(Fault.Kind.NOT_ADMITTED, each.fault().orElseThrow().kind());
            assertEquals("No code of org.example.a is asked while this library is open. Nobody signed it.", each.fault().orElseThrow().message());
        }
        assertTrue(before.call(Supplier::get) instanceof Outcome.SwitchedOff);
        assertFalse(guard.isSwitchedOff("org.example.a"), "it did nothing wrong");
        guests.admit(GuestRule.EVERYBODY, List.of(POINT));
        assertTrue(before.fault().isEmpty());
        assertEquals("a", before.call(Supplier::get).result().orElseThrow());
    }

    @Test
    void aCallThatIsUnderWayWhenAStricterRuleComesGivesNothing() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        house.guest("org.example.a", "id=\"a\" name=\"A\"", () -> (Supplier<String>) () -> {
            asked.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "late";
        });
        @SuppressWarnings("rawtypes")
        Guest<Supplier> guest = guests.guests(POINT).getFirst();
        FutureTask<Outcome<Object>> call = new FutureTask<>(() -> guest.call(Supplier::get));
        Thread.ofPlatform().start(call);
        asked.await();
        guests.admit(each -> Optional.of("No."), List.of(POINT));
        assertTrue(call.get() instanceof Outcome.SwitchedOff);
        go.countDown();
    }

    @Test
    void whomTheRuleDoesNotLetInTakesNobodysId() {
        house.guest("org.example.a", "id=\"same\" name=\"A\"", saying("a"));
        house.guest("org.example.b", "id=\"same\" name=\"B\"", saying("b"));
        guests.admit(each -> each.contributor().equals("org.example.a") ? Optional.of("No.") : Optional.empty(), List.of(POINT));
        assertEquals("b", guests.guest(POINT, "same").orElseThrow().call(Supplier::get).result().orElseThrow());
    }

    @Test
    void aRuleThatFailsLetsNobodyInAndCoachlineIsNotAsked() {
        house.guest("org.example.a", "id=\"a\" name=\"A\"", saying("a"));
        house.guest("org.coachline.own", "id=\"own\" name=\"Own\"", saying("own"));
        guests.admit(each -> {
            throw new IllegalStateException("broken on purpose");
        }, List.of(POINT));
        assertEquals(Fault.Kind.NOT_ADMITTED, guests.guest(POINT, "a").orElseThrow().fault().orElseThrow().kind());
        assertEquals("own", guests.guest(POINT, "own").orElseThrow().call(Supplier::get).result().orElseThrow());
    }

    @Test
    void theRuleIsAskedOfWhoeverComesBeforeAnybodyIsTold() throws InterruptedException {
        Set<String> asked = ConcurrentHashMap.newKeySet();
        guests.admit(each -> {
            asked.add(each.contributor());
            return Optional.empty();
        }, List.of(POINT));
        assertEquals(List.of(), guests.guests(POINT));
        CountDownLatch told = new CountDownLatch(1);
        Set<String> before = ConcurrentHashMap.newKeySet();
        try (ExtensionReader.Subscription ignored = guests.onChange(() -> {
            before.addAll(asked);
            told.countDown();
        })) {
            house.guest("org.example.late", "id=\"a\" name=\"A\"", saying("a"));
            told.await();
        }
        assertEquals(Set.of("org.example.late"), before);
    }

    @Test
    void theRuleIsAskedOncePerContributorAndListenersAreTold() {
        house.guest("org.example.a", "id=\"a\" name=\"A\"", saying("a"));
        house.guest("org.example.a", "id=\"b\" name=\"B\"", saying("b"));
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        try (ExtensionReader.Subscription telling = guests.onChange(told::incrementAndGet)) {
            guests.admit(each -> {
                asked.incrementAndGet();
                return Optional.empty();
            }, List.of(POINT));
            guests.guests(POINT).forEach(each -> each.call(Supplier::get));
        }
        assertEquals(1, asked.get());
        assertEquals(1, told.get());
    }
}
