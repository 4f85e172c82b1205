/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.store.PackChoices;
import org.coachline.catalog.store.PackDoors;
import org.coachline.catalog.store.PackStore;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.catalog.trust.TrustRule;
import org.coachline.extension.ContributionFiles;
import org.coachline.extension.GuestRegistry;
import org.coachline.insight.TeamTrust;
import org.coachline.intake.LibraryPacks;
import org.coachline.library.Library;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jspecify.annotations.Nullable;

/** The packs of the bundles that are installed, of this user, of the folder that they have watched, and of the library that is open. */
final class InstalledPacks implements Packs, AutoCloseable {

    private final IExtensionRegistry registry;
    private final PackChoices choices;
    private final GuestRegistry guests;
    /** Of the library that is open; until one is, of that which the user works with. */
    private TrustRule rule;
    private @Nullable CatalogService service;
    private @Nullable PackDoors doors;
    private @Nullable Library library;
    private @Nullable LibraryPacks shared;

    /**
     * What is here.
     *
     * @param registry of the running framework
     * @param choices  of the user
     * @param guests   whose code is let in by the same rule
     */
    InstalledPacks(IExtensionRegistry registry, PackChoices choices, GuestRegistry guests) {
        this.registry = registry;
        this.choices = choices;
        this.guests = guests;
        rule = TeamTrust.kept(choices);
        guests.admit(rule.code(ContributionFiles.ofBundles()), List.of());
    }

    @Override
    public Catalog catalog() {
        return service().current();
    }

    @Override
    public List<PackStatus> status() {
        return service().packs();
    }

    @Override
    public PackReading check(PackSource source) {
        return service().check(source);
    }

    @Override
    public PackChoices choices() {
        return choices;
    }

    @Override
    public void use(Library opened) {
        library = opened;
        TrustRule own = TeamTrust.rule(opened);
        if (service != null) {
            share(service, opened);
        }
        // Nothing of a library is used before its rule holds; its packs are read with all others then.
        under(own);
        try {
            if (choices.library().filter(each -> each.toAbsolutePath().equals(opened.folder().toAbsolutePath())).isPresent()) {
                TeamTrust.keep(choices, opened.folder(), own);
            }
        } catch (IOException e) {
            // It is read from the library again where something is installed.
            System.getLogger(InstalledPacks.class.getName()).log(System.Logger.Level.INFO, "the rule for packs cannot be kept for when the library cannot be reached", e);
        }
    }

    @Override
    public void under(TrustRule wanted) {
        rule = wanted;
        guests.admit(wanted.code(ContributionFiles.ofBundles()), List.of());
        if (service != null) {
            service.admit(wanted);
        }
    }

    @Override
    public TeamTrust.OfUser ofUser() {
        return TeamTrust.ofUser(choices);
    }

    @Override
    public Optional<Path> ruledBy() {
        return rule.equals(TrustPolicy.ANYONE) ? Optional.empty() : choices.library();
    }

    @Override
    public PackStore shared(Library opened, String who) {
        return new LibraryPacks(opened, who);
    }

    @Override
    public CatalogService service() {
        CatalogService current = service;
        if (current == null) {
            current = CatalogService.create(registry);
            current.setPolicy(rule);
            service = current;
            doors = PackDoors.open(current, choices);
            if (library != null) {
                share(current, library);
            }
        }
        return current;
    }

    private void share(CatalogService with, Library opened) {
        unshare(with);
        LibraryPacks packs = new LibraryPacks(opened, Coaches.user());
        shared = packs;
        with.addDoor(packs);
    }

    private void unshare(CatalogService with) {
        LibraryPacks before = shared;
        shared = null;
        if (before != null) {
            with.removeDoor(before);
            before.close();
        }
    }

    @Override
    public void close() {
        if (service != null) {
            unshare(service);
            if (doors != null) {
                doors.close();
            }
            service.close();
        }
    }
}
