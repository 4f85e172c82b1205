/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

/** How much a problem of a pack matters. */
public enum Severity {
    /** The pack cannot be used; none of it is. */
    ERROR,
    /** The pack is used without the thing that is wrong. */
    WARNING
}
