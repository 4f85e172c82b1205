/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

/** Where a pack comes in. Of packs with one id and one version the origin that stands first here is used. */
public enum PackOrigin {

    /** An installed bundle, the product's own or a partner's. */
    BUNDLE,
    /** What this user installed for themselves. */
    USER,
    /** A folder that is watched. */
    FOLDER,
    /** The library that is open, so that a team shares it. */
    LIBRARY
}
