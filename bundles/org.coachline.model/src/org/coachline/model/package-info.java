/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What all parts of Coachline share about its model: references into packs, documents and their written form.
 *
 * <p>The generated packages {@code org.coachline.model.catalog} and {@code org.coachline.model.coaching} hold the model itself.
 *
 * @since 1.0
 */
@org.jspecify.annotations.NullMarked
package org.coachline.model;
