/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

/** What the view does when the play head leaves it while playing. */
public enum Follow {
    /** Nothing. */
    OFF,
    /** It turns a page, gliding, so that the play head is at the left again. */
    PAGE,
    /** It moves along and keeps the play head in the middle. */
    CENTRE
}
