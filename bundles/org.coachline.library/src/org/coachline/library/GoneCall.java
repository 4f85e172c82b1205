/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;

/**
 * That a recording belonged to a call that was taken out of the library.
 *
 * @param callId what the call's id was; of an erased call, still is
 * @param erased whether it was erased for a person's sake: then nobody brings it back. A call that was merely deleted can be brought back by hand
 * @param at     when it went
 */
public record GoneCall(String callId, boolean erased, Instant at) {
}
