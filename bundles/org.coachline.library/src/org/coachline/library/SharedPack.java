/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;

/**
 * A technique pack that a team shares by keeping it in its library.
 *
 * @param id      of the pack; a library keeps one of each
 * @param version of the pack, as its file has it
 * @param name    of the pack
 * @param sha256  of its bytes, in hexadecimal
 * @param size    how many bytes it has
 * @param who     put it there
 * @param at      when
 */
public record SharedPack(String id, String version, String name, String sha256, long size, String who, Instant at) {
}
