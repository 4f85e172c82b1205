/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.store;

import java.io.IOException;
import java.util.stream.Collectors;

import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackOutlook;
import org.coachline.catalog.PackOutlook.Use;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackReader;
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.Severity;
import org.coachline.catalog.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * A pack that may be installed: looked at, told about, and then put into a store or left. For one thread at a time; blocks on the disk.
 *
 * @since 1.0
 */
public final class PackOffer implements AutoCloseable {

    private final PackStore store;
    private final @Nullable StagedPack staged;
    private final PackOutlook outlook;

    private PackOffer(PackStore store, @Nullable StagedPack staged, PackOutlook outlook) {
        this.store = store;
        this.staged = staged;
        this.outlook = outlook;
    }

    /**
     * Looks at a pack; nothing is installed. Of a healthy one a copy is made, which {@link #close} deletes.
     *
     * @param service knows the packs that are here, and who may bring more
     * @param source  where the pack lies
     * @param store   where it is to be kept
     * @return what would come of it; a faulty pack is offered too, to be told about
     * @throws IOException when it cannot be copied; the message is for people
     */
    public static PackOffer of(CatalogService service, PackSource source, PackStore store) throws IOException {
        PackReading reading = PackReader.read(source);
        if (reading.pack() == null) {
            return new PackOffer(store, null, service.outlook(source, store::holds));
        }
        StagedPack staged = StagedPack.of(source, reading.pack(), store.origin());
        try {
            return new PackOffer(store, staged, service.outlook(staged.source(), store::holds));
        } catch (RuntimeException e) {
            staged.close();
            throw e;
        }
    }

    /**
     * What would come of it.
     *
     * @return as it was when the offer was made
     */
    public PackOutlook outlook() {
        return outlook;
    }

    /**
     * Where it would be kept.
     *
     * @return the store
     */
    public PackStore store() {
        return store;
    }

    /**
     * Puts it into its store. The catalog has it once it is told to {@linkplain CatalogService#refresh read anew}.
     *
     * @throws IOException when it is faulty, may not come in, or cannot be kept; the message is for people
     */
    public void install() throws IOException {
        StagedPack copy = staged;
        if (outlook.use() == Use.REFUSED) {
            throw new IOException(outlook.pack().problems().stream().filter(each -> each.severity() == Severity.ERROR).map(PackProblem::message)
                    .collect(Collectors.joining(" ")));
        }
        if (copy == null || outlook.use() == Use.FAULTY) {
            throw new IOException(NLS.bind(Messages.storeFaulty, outlook.pack().name()));
        }
        store.put(copy);
    }

    @Override
    public void close() {
        if (staged != null) {
            staged.close();
        }
    }
}
