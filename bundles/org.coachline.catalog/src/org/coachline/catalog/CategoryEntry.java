/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import org.coachline.model.CatalogRef;

/**
 * A group of techniques; one lane of the timeline.
 *
 * @param ref   names it across packs
 * @param name  what people read
 * @param color {@code #RRGGBB} for the light theme, others are derived; empty where the pack gives none
 */
public record CategoryEntry(CatalogRef ref, String name, String color) {
}
