/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import java.nio.file.Path;

import org.coachline.intake.CallClips;
import org.jspecify.annotations.Nullable;

/**
 * How a review is delivered.
 *
 * @param file       where the page goes
 * @param selfReview whether the agent is asked first
 * @param sound      how its moments are heard in it; null for a page without sound
 * @param pdf        whether the same is written as PDF beside it
 * @param openFolder whether the folder is shown afterwards
 */
public record DeliveryWish(Path file, boolean selfReview, CallClips.@Nullable Quality sound, boolean pdf, boolean openFolder) {

    /** Where the PDF goes. */
    public Path pdfFile() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".pdf");
    }
}
