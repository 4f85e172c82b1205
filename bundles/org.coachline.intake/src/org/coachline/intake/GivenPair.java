/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.nio.file.Path;

/**
 * Two mono files that somebody has said belong together.
 *
 * @param agent    in which the agent is heard
 * @param customer in which the customer is heard
 */
public record GivenPair(Path agent, Path customer) {
}
