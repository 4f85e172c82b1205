/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.coachline.look.Rgb;
import org.coachline.timeline.Amplitude;
import org.coachline.timeline.WaveformData;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;

/** Tiles of waveform as images, made when they are first drawn; those drawn longest ago are disposed. UI thread. */
public final class TileImages {

    /** How a channel is drawn; a change makes all its images anew. */
    public record Look(int height, Amplitude amplitude, double gain, Rgb envelope, Rgb body) {
    }

    private record Key(Tile tile, int channel, Look look) {
    }

    private record Entry(WaveformData data, Image image) {
    }

    private static final int MOST = 160;

    private final Device device;
    private final Map<Key, Entry> images = new LinkedHashMap<>(64, 0.75f, true);

    /** No images yet. */
    public TileImages(Device device) {
        this.device = device;
    }

    /** The image of a tile's channel, {@link Tile#WIDTH} wide and as high as the look says; owned by this cache. */
    public Image get(Tile tile, WaveformData data, int channel, Look look) {
        Key key = new Key(tile, channel, look);
        Entry entry = images.get(key);
        if (entry != null && entry.data == data) {
            return entry.image;
        }
        if (entry != null) {
            entry.image.dispose();
        }
        ImageDataProvider provider = zoom -> WaveRaster.draw(data, channel, 0, data.columns(), Tile.WIDTH * zoom / 100,
                Math.max(1, look.height * zoom / 100), look.amplitude, look.gain, look.envelope, look.body);
        Image image = new Image(device, provider);
        images.put(key, new Entry(data, image));
        trim(MOST);
        return image;
    }

    /** Disposes all images. */
    public void clear() {
        trim(0);
    }

    private void trim(int most) {
        for (Iterator<Entry> eldest = images.values().iterator(); images.size() > most;) {
            eldest.next().image.dispose();
            eldest.remove();
        }
    }

    /** How many images there are. */
    public int size() {
        return images.size();
    }
}
