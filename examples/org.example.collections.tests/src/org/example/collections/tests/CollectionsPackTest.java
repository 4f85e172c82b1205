/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.collections.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.coachline.catalog.AmbiguousIdException;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.TechniqueEntry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pack beside Coachline's own, in a running framework. */
class CollectionsPackTest {

    private final IExtensionRegistry registry = RegistryFactory.getRegistry();
    private CatalogService service;

    @BeforeEach
    void start() {
        assumeTrue(registry != null, "skipped: no framework runs here, so no bundle is installed");
        service = CatalogService.create(registry);
    }

    @AfterEach
    void stop() {
        if (registry != null) {
            service.close();
        }
    }

    @Test
    void bothPacksAreHealthyAndNeitherWarns() {
        assertEquals(List.of("org.coachline.deescalation", "org.example.collections"), service.packs().stream().map(PackStatus::id).toList());
        service.packs().forEach(pack -> assertEquals(List.of(), pack.problems(), pack.id()));
    }

    @Test
    void aTechniqueStandsInACategoryOfCoachlines() throws AmbiguousIdException {
        Catalog catalog = service.current();
        TechniqueEntry hardship = catalog.findTechnique("hear-hardship").orElseThrow();
        assertEquals("Acknowledge", hardship.category().name());
        assertTrue(catalog.techniques(hardship.category()).stream().anyMatch(each -> each.name().equals("Validate first")));
    }

    @Test
    void anIconOfThePacksOwnIsKept() throws AmbiguousIdException {
        assertEquals("icons/payment-plan.svg", service.current().findTechnique("agree-on-a-plan").orElseThrow().icon());
    }

    @Test
    void referencesToCoachlinesPackAreKept() throws AmbiguousIdException {
        assertEquals(List.of("org.coachline.deescalation/end-on-a-positive-note"),
                service.current().findTechnique("agree-on-a-plan").orElseThrow().precedes());
        assertTrue(service.current().findCallerType("avoider").orElseThrow().fits().contains("org.coachline.deescalation/document"));
    }
}
