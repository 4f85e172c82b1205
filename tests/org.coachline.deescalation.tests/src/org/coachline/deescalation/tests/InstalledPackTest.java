/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.deescalation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.coachline.catalog.AmbiguousIdException;
import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.TechniqueEntry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

/** The pack as the running framework finds it: through the extension point, out of its bundle. */
class InstalledPackTest {

    @Test
    void thePackIsFoundThroughTheExtensionPoint() throws AmbiguousIdException {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        assumeTrue(registry != null, "skipped: no framework runs here, so no bundle is installed");
        try (CatalogService service = CatalogService.create(registry)) {
            PackStatus status = service.packs().stream().filter(each -> each.id().equals(ThePack.ID)).findFirst().orElseThrow();
            assertTrue(status.healthy(), status.problems().toString());
            assertEquals(ThePack.ID, status.contributor());
            TechniqueEntry validate = service.current().findTechnique(ThePack.ID + "/validate-first").orElseThrow();
            assertEquals("A", validate.key());
            assertEquals("Acknowledge", validate.category().name());
        }
    }
}
