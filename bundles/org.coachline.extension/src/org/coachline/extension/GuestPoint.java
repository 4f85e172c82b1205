/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.time.Duration;
import java.util.Set;

/**
 * What an extension point asks of its contributions. The bundle that declares the point holds one as a constant.
 *
 * @param <T>       the type of the contributed class
 * @param id        the point's full id, such as {@code org.coachline.analysis.momentDetectors}
 * @param element   the name of the element that contributes; others are no contributions
 * @param type      what the class in {@link #CLASS} must be
 * @param oldest    the oldest version of the contract still kept
 * @param newest    the newest version of the contract
 * @param allowance how long a call may take
 * @param required  attributes, besides the class, that a contribution must have
 */
public record GuestPoint<T>(String id, String element, Class<T> type, int oldest, int newest, Duration allowance, Set<String> required) {

    /** The attribute that names the contributed class. */
    public static final String CLASS = "class";

    /** Keeps a copy of the names. */
    public GuestPoint {
        required = Set.copyOf(required);
    }
}
