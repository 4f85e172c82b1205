/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

/** What may be said of a difference between two rates. */
public enum Change {
    /** All that is compatible with the moments lies above nothing. */
    ROSE,
    /** All that is compatible with the moments lies below nothing. */
    FELL,
    /** The interval of the difference holds nothing: more calls may tell. */
    UNCLEAR,
    /** There are too few calls on one side to say anything. */
    TOO_FEW,
    /** The calls were picked in a way that makes a difference by itself, so no effect is claimed. */
    SELECTED
}
