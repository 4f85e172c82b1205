/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.CatalogService;
import org.coachline.catalog.CategoryEntry;
import org.coachline.catalog.PackHolds;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackReader;
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackState;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.Severity;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.catalog.store.PackChoices;
import org.coachline.catalog.store.PackStore;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.catalog.trust.TrustRule;
import org.coachline.insight.TeamTrust;
import org.coachline.library.Library;
import org.coachline.model.CatalogRef;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Two packs of which one id is in both, and a faulty one. */
class TestPacks implements Packs {

    private static final Object TOKEN = new Object();

    private final CategoryEntry category = new CategoryEntry(new CatalogRef("p", "acknowledge", "1.0.0"), "Acknowledge", "#12806F");

    @Override
    public Catalog catalog() {
        List<TechniqueEntry> techniques = Stream.of("p/validate-first", "p/keep-informed", "p/in-both", "q/in-both").map(this::entry)
                .toList();
        return new Catalog(List.of(category), techniques, List.of(), List.of(), List.of());
    }

    private TechniqueEntry entry(String key) {
        CatalogRef ref = CatalogRef.parse(key + "@1.0.0");
        return new TechniqueEntry(ref, "Name of " + ref.item(), category, "", "Do it.", List.of("Say it."), List.of(), List.of(),
                ref.item().equals("validate-first") ? List.of("p/keep-informed") : List.of(), "", "", "");
    }

    @Override
    public List<PackStatus> status() {
        return List.of(new PackStatus("p", "Pack P", "1.0.0", "Somebody", "a.bundle", true, List.of(), PackOrigin.BUNDLE, PackState.USED,
                new PackHolds(1, 3, 0, 0, 0, "")),
                new PackStatus("broken", "broken", "", "", "b.bundle", false,
                        List.of(new PackProblem(Severity.ERROR, "pack.xml", 7, "It is broken.", "Mend it.")), PackOrigin.BUNDLE, PackState.FAULTY, PackHolds.NOTHING));
    }

    @Override
    public PackReading check(PackSource source) {
        return PackReader.read(source);
    }

    @Override
    public void use(Library library) {
        // These are the same with every library.
    }

    @Override
    public void under(TrustRule rule) {
        // Nobody rules on these.
    }

    @Override
    public TeamTrust.OfUser ofUser() {
        return new TeamTrust.OfUser(TrustPolicy.ANYONE, Optional.empty(), true);
    }

    @Override
    public Optional<Path> ruledBy() {
        return Optional.empty();
    }

    @Override
    public CatalogService service() {
        return CatalogService.create(RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN));
    }

    @Override
    public PackChoices choices() {
        throw new UnsupportedOperationException("these packs are chosen by nobody");
    }

    @Override
    public PackStore shared(Library library, String who) {
        throw new UnsupportedOperationException("these packs are shared by nobody");
    }
}
