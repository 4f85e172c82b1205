/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

/**
 * How the sound of files without a header is stored, as somebody has said for the files of a folder.
 *
 * @param codec      by FFmpeg's names, such as {@code pcm_mulaw}
 * @param sampleRate frames a second
 * @param channels   samples a frame
 */
public record HeaderlessSound(String codec, int sampleRate, int channels) {
}
