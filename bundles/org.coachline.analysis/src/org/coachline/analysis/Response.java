/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

/**
 * How long the agent took to answer.
 *
 * @param atMicros where the customer ended
 * @param micros   from there to the agent's first word; 0 where the agent began a little before the end
 */
public record Response(long atMicros, long micros) {
}
