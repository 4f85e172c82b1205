/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.util.List;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackPolicy;
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackRuling;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.store.PackChoices;
import org.coachline.catalog.store.PackDoors;
import org.coachline.catalog.store.PackStore;
import org.coachline.insight.TeamTrust;
import org.coachline.intake.LibraryPacks;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jspecify.annotations.Nullable;

/** The packs of the bundles that are installed, of this user, of the folder that they have watched, and of the library that is open. */
final class InstalledPacks implements Packs, AutoCloseable {

    private final IExtensionRegistry registry;
    private final PackChoices choices;
    private @Nullable CatalogService service;
    private @Nullable PackDoors doors;
    private @Nullable Library library;
    private @Nullable LibraryPacks shared;

    InstalledPacks(IExtensionRegistry registry, PackChoices choices) {
        this.registry = registry;
        this.choices = choices;
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
        if (service != null) {
            share(service, opened);
        }
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
        with.setPolicy(policy(opened));
        with.addDoor(packs);
    }

    /** A rule that cannot be read lets nobody in. */
    private static PackPolicy policy(Library of) {
        try {
            return TeamTrust.of(of);
        } catch (LibraryException e) {
            return source -> PackRuling.refuse("", String.valueOf(e.getMessage()));
        }
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
