/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.authoring;

import java.util.List;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackReader;
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.internal.authoring.PreviewPage;
import org.coachline.model.catalog.TechniquePack;
import org.jspecify.annotations.Nullable;

/** A page of a pack to read and to pass round. */
public final class PackPreview {

    private PackPreview() {
    }

    /**
     * The page: HTML that needs nothing else, runs nothing, loads nothing, and suits a light or dark screen. Every text of the pack is
     * written as text; icons are pictures that were looked through before. A faulty pack gives a page of what is wrong.
     *
     * @param source   where the pack lies; its icons are read
     * @param problems what is wrong with it, as {@code CatalogService.check} says; null for what can be known without other packs
     * @param others   what other packs hold, for the names of what this one refers to
     * @return the whole page
     */
    public static String html(PackSource source, @Nullable List<PackProblem> problems, Catalog others) {
        PackReading reading = PackReader.read(source);
        TechniquePack pack = reading.pack();
        return new PreviewPage(source, pack, problems == null ? reading.problems() : problems, others).html();
    }
}
