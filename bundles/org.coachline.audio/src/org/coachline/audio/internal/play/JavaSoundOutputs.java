/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Line;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import org.coachline.audio.OutputDevice;
import org.coachline.audio.PlaybackException;
import org.coachline.audio.PlaybackException.Kind;
import org.coachline.audio.internal.Messages;

/** The sound outputs of the machine, through Java Sound. Thread-safe. */
public final class JavaSoundOutputs implements AudioOutput.Opener {

    private static final Line.Info OUTPUT = new Line.Info(SourceDataLine.class);

    @Override
    public AudioOutput open(OutputDevice device, int preferredRate) throws PlaybackException {
        if (device.isStandard()) {
            return JavaSoundOutput.open(null, preferredRate);
        }
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            if (info.getName().equals(device.name())) {
                Mixer mixer = AudioSystem.getMixer(info);
                if (mixer.isLineSupported(OUTPUT)) {
                    return JavaSoundOutput.open(mixer, preferredRate);
                }
            }
        }
        throw new PlaybackException(Kind.NO_DEVICE, Messages.get("play.deviceGone", device.name()), null);
    }

    @Override
    public List<OutputDevice> devices() {
        List<OutputDevice> devices = new ArrayList<>();
        devices.add(OutputDevice.STANDARD);
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            OutputDevice device = new OutputDevice(info.getName());
            if (!device.isStandard() && !devices.contains(device) && AudioSystem.getMixer(info).isLineSupported(OUTPUT)) {
                devices.add(device);
            }
        }
        return devices;
    }
}
