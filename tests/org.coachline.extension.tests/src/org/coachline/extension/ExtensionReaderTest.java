/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.junit.jupiter.api.Test;

/** What is read of contributions, and how a wrong one is refused. */
class ExtensionReaderTest {

    private final IExtensionRegistry registry = Registries.withPoint();
    private final ExtensionReader reader = new ExtensionReader(registry);

    /** A guest that can be created. */
    public static final class Good implements Supplier<String> {
        @Override
        public String get() {
            return "good";
        }
    }

    /** A guest that cannot even be created. */
    public static final class Broken implements Supplier<String> {
        public Broken() {
            throw new IllegalStateException("no licence file");
        }

        @Override
        public String get() {
            return "never";
        }
    }

    /** A guest whose class asks for something that is not there. */
    public static final class Unlinked implements Supplier<String> {
        public Unlinked() {
            throw new NoClassDefFoundError("org/example/gone/Gone");
        }

        @Override
        public String get() {
            return "never";
        }
    }

    private Contribution only() {
        List<Contribution> all = reader.contributions(Registries.POINT);
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    void attributesAreReadWithTheirContributor() {
        Registries.guest(registry, "org.example.guest", "id=\"one\" file=\"a.xml\"");
        Contribution contribution = only();
        assertEquals("org.example.guest", contribution.contributor());
        assertEquals("one", contribution.id());
        assertEquals("a.xml", contribution.attribute("file").orElseThrow());
        assertTrue(contribution.attribute("class").isEmpty());
    }

    @Test
    void theOrderIsThatOfContributorsWhateverTheOrderOfTheirStart() {
        Registries.guest(registry, "org.example.zulu", "id=\"z\"");
        Registries.guest(registry, "org.example.alpha", "id=\"b\"");
        Registries.guest(registry, "org.example.mike", "id=\"m\"");
        assertEquals(List.of("org.example.alpha", "org.example.mike", "org.example.zulu"),
                reader.contributions(Registries.POINT).stream().map(Contribution::contributor).toList());
    }

    @Test
    void aPointNobodyKnowsHasNoContributions() {
        assertEquals(List.of(), reader.contributions("org.example.host.unknown"));
    }

    @Test
    void theContractIsTheFirstWhereNoneIsNamed() {
        Registries.guest(registry, "org.example.guest", "id=\"one\"");
        assertEquals(1, only().contractVersion());
    }

    @Test
    void aContractNewerThanKnownIsRefusedNamingTheContributor() {
        Registries.guest(registry, "org.example.guest", "id=\"one\" contractVersion=\"2\"");
        FaultyContributionException refused = assertThrows(FaultyContributionException.class, () -> only().requireContract(1, 1));
        assertEquals("org.example.guest", refused.contributor());
        assertEquals("org.example.guest: the contribution “one” was written for version 2 of the contract of org.example.host.guests, "
                + "and this Coachline knows versions up to 1. Update Coachline, or ask for an older release of org.example.guest.",
                refused.getMessage());
    }

    @Test
    void aContractThatIsNoNumberIsRefused() {
        Registries.guest(registry, "org.example.guest", "id=\"one\" contractVersion=\"latest\"");
        assertEquals(0, only().contractVersion());
        assertThrows(FaultyContributionException.class, () -> only().requireContract(1, 1));
    }

    @Test
    void aClassOfTheRightTypeIsCreated() throws FaultyContributionException {
        Registries.guest(registry, "org.example.guest", "class=\"" + Good.class.getName() + "\"");
        assertInstanceOf(Good.class, only().createExecutable("class", Supplier.class));
    }

    @Test
    void aClassOfAnotherTypeIsRefusedNamingBoth() {
        Registries.guest(registry, "org.example.guest", "class=\"" + Good.class.getName() + "\"");
        FaultyContributionException refused = assertThrows(FaultyContributionException.class,
                () -> only().createExecutable("class", Runnable.class));
        assertEquals("org.example.guest", refused.contributor());
        assertTrue(refused.getMessage().contains(Good.class.getName()), refused.getMessage());
        assertTrue(refused.getMessage().contains("java.lang.Runnable"), refused.getMessage());
    }

    @Test
    void aMissingClassIsRefusedNamingTheContributor() {
        Registries.guest(registry, "org.example.guest", "class=\"org.example.Missing\"");
        FaultyContributionException refused = assertThrows(FaultyContributionException.class,
                () -> only().createExecutable("class", Supplier.class));
        assertTrue(refused.getMessage().startsWith("org.example.guest: "), refused.getMessage());
        assertTrue(refused.getMessage().contains("org.example.Missing"), refused.getMessage());
    }

    @Test
    void aClassThatThrowsWhenMadeIsRefused() {
        Registries.guest(registry, "org.example.guest", "class=\"" + Broken.class.getName() + "\"");
        FaultyContributionException refused = assertThrows(FaultyContributionException.class,
                () -> only().createExecutable("class", Supplier.class));
        assertEquals("org.example.guest", refused.contributor());
    }

    @Test
    void aClassThatDoesNotLinkIsRefused() {
        Registries.guest(registry, "org.example.guest", "class=\"" + Unlinked.class.getName() + "\"");
        FaultyContributionException refused = assertThrows(FaultyContributionException.class,
                () -> only().createExecutable("class", Supplier.class));
        assertEquals("org.example.guest", refused.contributor());
    }

    @Test
    void attributesOutliveTheirBundleButItsClassesDoNot() {
        Registries.guest(registry, "org.example.guest", "id=\"one\" class=\"" + Good.class.getName() + "\"");
        Contribution contribution = only();
        Registries.leave(registry, "org.example.guest");
        assertEquals("one", contribution.attribute("id").orElseThrow());
        assertThrows(FaultyContributionException.class, () -> contribution.createExecutable("class", Supplier.class));
        assertEquals(List.of(), reader.contributions(Registries.POINT));
    }

    @Test
    void aListenerIsToldOfAComingContribution() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        try (ExtensionReader.Subscription ignored = reader.onChange(Registries.POINT, told::countDown)) {
            Registries.guest(registry, "org.example.guest", "id=\"one\"");
            assertTrue(told.await(1, TimeUnit.MINUTES));
        }
    }
}
