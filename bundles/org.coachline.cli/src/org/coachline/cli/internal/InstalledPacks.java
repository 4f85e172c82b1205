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
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackStatus;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jspecify.annotations.Nullable;

/** The packs of the bundles that are installed. */
final class InstalledPacks implements Packs, AutoCloseable {

    private final IExtensionRegistry registry;
    private @Nullable CatalogService service;

    InstalledPacks(IExtensionRegistry registry) {
        this.registry = registry;
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
    public void close() {
        if (service != null) {
            service.close();
        }
    }

    private CatalogService service() {
        if (service == null) {
            service = CatalogService.create(registry);
        }
        return service;
    }
}
