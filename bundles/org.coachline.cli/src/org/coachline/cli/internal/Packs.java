/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.Optional;

import java.util.List;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.store.PackChoices;
import org.coachline.catalog.store.PackStore;
import org.coachline.catalog.trust.TrustRule;
import org.coachline.insight.TeamTrust;
import org.coachline.library.Library;

/** The technique packs that are here; read when first asked for, because most commands never ask. */
interface Packs {

    /** What the healthy ones hold. */
    Catalog catalog();

    /** All of them, faulty ones too. */
    List<PackStatus> status();

    /** A pack as it would be if it were installed beside those that are here. */
    PackReading check(PackSource source);

    /** Takes in what a library shares, under the rule that it has for packs; for as long as it is open. */
    void use(Library library);

    /** Takes packs in, and partners' code, under a rule without opening its library. */
    void under(TrustRule rule);

    /** The rule under which this user installs for themselves. Opens the library that they work with, to read it. */
    TeamTrust.OfUser ofUser();

    /** The library whose rule holds while none is open; empty where anyone's packs come in. */
    Optional<Path> ruledBy();

    /** All packs with their doors. */
    CatalogService service();

    /** What this user chose about packs. */
    PackChoices choices();

    /**
     * The packs of a library as a place to put some.
     *
     * @param who puts them there
     */
    PackStore shared(Library library, String who);
}
