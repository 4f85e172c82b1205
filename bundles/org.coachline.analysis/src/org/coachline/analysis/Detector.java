/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

/**
 * What told speech from what is none.
 *
 * @param id     {@code silero-v6}, {@code webrtc-1} or {@code energy-1}: the method and its version
 * @param remark why it was not a better one, as a sentence for people; empty when it was the best there is
 */
public record Detector(String id, String remark) {
}
