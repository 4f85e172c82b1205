/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

/** Tells a running fetch whether anybody still wants its result. */
@FunctionalInterface
public interface FetchMonitor {

    /** Whether the result is not wanted any more; asked from the worker's thread, cheap enough to ask often. */
    boolean isCancelled();
}
