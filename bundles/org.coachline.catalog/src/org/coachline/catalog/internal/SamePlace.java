/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;

/** A pack that lies where another source says and is read otherwise than there: from a copy, from memory, or not at all. */
interface SamePlace extends PackSource {

    /** The source whose place it is. */
    PackSource from();

    @Override
    default String name() {
        return from().name();
    }

    @Override
    default PackOrigin origin() {
        return from().origin();
    }

    @Override
    default Optional<Path> location() {
        return from().location();
    }
}
