/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.coachline.catalog.PackDoor;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackSource;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * Asks doors for their packs, each on a thread of its own and all at once. One that takes longer than it may, as a network folder whose server is gone, is not waited
 * for: what it answered the last time stays, it is said not to answer, and whoever asked is told when it does. What a door gives is taken in while it is
 * asked (see {@link PrivateCopies} and {@link RememberedSource}), so that nothing of it is read later. Usable from any thread.
 */
public final class AskedDoors implements AutoCloseable {

    /** How long a door may take. */
    public static final Duration ALLOWANCE = Duration.ofSeconds(5);

    /** What is kept in memory of one door's folders. */
    private static final long MOST_REMEMBERED = 64L << 20;
    /** What is copied of one door's archives. */
    private static final long MOST_COPIED = 512L << 20;

    private final Duration allowance;
    private final Runnable later;
    private final PrivateCopies copies = new PrivateCopies();
    private final Map<PackDoor, Asked> doors = new HashMap<>();

    /**
     * Doors that nobody has asked yet.
     *
     * @param allowance how long each may take
     * @param later     called on a thread of the door's when one that was not waited for has answered
     */
    public AskedDoors(Duration allowance, Runnable later) {
        this.allowance = allowance;
        this.later = later;
    }

    /**
     * What doors answered.
     *
     * @param packs    as they were then, in the order of doors
     * @param problems of the doors themselves
     */
    public record Answer(List<PackSource> packs, List<PackProblem> problems) {

        private static final Answer NOTHING = new Answer(List.of(), List.of());
    }

    /** What is known of one door. */
    private static final class Asked {
        private @Nullable FutureTask<Answer> running;
        /** Copies that the one that is running has made or found, which nobody else knows of yet. */
        private Set<Path> held = Set.of();
        private Answer last = Answer.NOTHING;
        private boolean known;
        /** Nobody waits for the one that is running. */
        private boolean late;
        /** Whoever asked is to be told of it, though nobody has waited in vain. */
        private boolean tell;
        /** Somebody has asked since the one that is running began. */
        private boolean again;
    }

    /**
     * Asks, and waits for all that answer in time.
     *
     * @param asked the doors
     * @param anew  whether those are asked again that have answered before
     * @return what they have
     */
    public Answer ask(List<PackDoor> asked, boolean anew) {
        long until = System.nanoTime() + allowance.toNanos();
        asked.forEach(each -> begin(each, anew));
        List<PackSource> packs = new ArrayList<>();
        List<PackProblem> problems = new ArrayList<>();
        for (PackDoor each : asked) {
            Answer answer = answer(each, until);
            packs.addAll(answer.packs);
            problems.addAll(answer.problems);
        }
        return new Answer(packs, problems);
    }

    private synchronized void begin(PackDoor door, boolean anew) {
        Asked known = doors.computeIfAbsent(door, each -> new Asked());
        FutureTask<Answer> running = known.running;
        if (running != null && !running.isDone()) {
            known.again |= anew;
        } else if (running != null) {
            // Its answer came late, and is taken now; it may be of before somebody asked again, or is asking now.
            boolean again = known.again || anew;
            settled(known, running);
            if (again) {
                start(door, known);
            }
        } else if (anew || !known.known) {
            start(door, known);
        }
    }

    private void start(PackDoor door, Asked known) {
        known.late = false;
        known.tell = false;
        known.again = false;
        Set<Path> held = ConcurrentHashMap.newKeySet();
        FutureTask<Answer> task = new FutureTask<>(() -> taken(door, held));
        known.running = task;
        known.held = held;
        Thread.ofPlatform().daemon().name("coachline-door").start(() -> {
            task.run();
            boolean tell;
            synchronized (AskedDoors.this) {
                tell = (known.late || known.tell) && known.running == task && doors.get(door) == known;
            }
            if (tell) {
                later.run();
            }
        });
    }

    private static void settled(Asked known, FutureTask<Answer> done) {
        known.running = null;
        known.known = true;
        try {
            known.last = done.resultNow();
        } catch (IllegalStateException e) {
            throw new IllegalStateException("what a door does wrong is part of its answer", done.exceptionNow());
        }
    }

    private Answer answer(PackDoor door, long until) {
        FutureTask<Answer> running;
        boolean abandoned;
        Asked known;
        synchronized (this) {
            known = doors.computeIfAbsent(door, each -> new Asked());
            running = known.running;
            abandoned = known.late;
            if (running == null) {
                return known.last;
            }
        }
        try {
            running.get(abandoned ? 0 : Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return silent(door, known, running);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silent(door, known, running);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        synchronized (this) {
            return answered(door, known, running);
        }
    }

    /** Takes what has come. Where somebody asked again while it was under way, it may be of before: then the door is asked anew, and whoever asked is told when it has answered. */
    private Answer answered(PackDoor door, Asked known, FutureTask<Answer> done) {
        if (known.running == done) {
            boolean again = known.again;
            settled(known, done);
            if (again) {
                start(door, known);
                known.tell = true;
            }
        }
        return known.last;
    }

    private synchronized Answer silent(PackDoor door, Asked known, FutureTask<Answer> running) {
        if (running.isDone()) {
            // Just now.
            return answered(door, known, running);
        }
        known.late = true;
        List<PackProblem> problems = new ArrayList<>(known.last.problems);
        problems.add(DoorProblems.silent(door.name(), allowance.toSeconds()));
        return new Answer(known.last.packs, problems);
    }

    /** On the door's own thread: all that is read of a door is read here. */
    private Answer taken(PackDoor door, Set<Path> held) {
        List<PackSource> packs = new ArrayList<>();
        List<PackProblem> problems = new ArrayList<>();
        try {
            Room room = new Room(held);
            for (PackSource each : door.packs()) {
                packs.add(taken(each, room));
            }
            problems.addAll(door.problems());
        } catch (RuntimeException e) {
            System.getLogger(AskedDoors.class.getName()).log(System.Logger.Level.ERROR, door.name() + " cannot be asked for packs", e);
            problems.add(DoorProblems.unreadable(door.name(), String.valueOf(e.getMessage())));
        }
        return new Answer(List.copyOf(packs), List.copyOf(problems));
    }

    /** What one door may still fill. */
    private static final class Room {
        private final Set<Path> held;
        private long memory = MOST_REMEMBERED;
        private long disk = MOST_COPIED;

        Room(Set<Path> held) {
            this.held = held;
        }
    }

    private PackSource taken(PackSource pack, Room room) {
        if (!(pack instanceof ArchiveSource archive)) {
            if (room.memory <= 0) {
                return new Refused(pack, new IOException(NLS.bind(Messages.packTogetherLarge, MOST_REMEMBERED >> 20)));
            }
            RememberedSource remembered = RememberedSource.of(pack, Math.min(room.memory, PackSource.MOST_ARCHIVE_BYTES));
            room.memory -= remembered.bytes();
            return remembered;
        }
        if (room.disk <= 0) {
            return new Refused(pack, new IOException(NLS.bind(Messages.packTogetherLarge, MOST_COPIED >> 20)));
        }
        try {
            PackSource copy = copies.of(archive, room.held);
            room.disk -= Files.size(copy.signedFile().orElseThrow());
            return copy;
        } catch (IOException e) {
            return new Refused(pack, e);
        }
    }

    /**
     * Forgets a door that is asked no more.
     *
     * @param door which
     */
    public synchronized void forget(PackDoor door) {
        doors.remove(door);
    }

    /**
     * Deletes copies that are not used any more.
     *
     * @param used packs of now
     */
    public void keep(List<PackSource> used) {
        List<Set<Path>> held;
        synchronized (this) {
            held = doors.values().stream().filter(each -> each.running != null).map(each -> each.held).toList();
        }
        copies.keep(used, held);
    }

    /** Deletes all copies. A door that does not answer keeps its thread until it does. */
    @Override
    public void close() {
        synchronized (this) {
            doors.clear();
        }
        copies.close();
    }

    /**
     * A pack that could not be taken in.
     *
     * @param from where it lies
     * @param why  it could not
     */
    private record Refused(PackSource from, IOException why) implements SamePlace {

        /** Nothing of it is used, and nobody needs to know who signed it. */
        @Override
        public Optional<Path> signedFile() {
            return Optional.empty();
        }

        @Override
        public List<String> paths() throws IOException {
            throw why;
        }

        @Override
        public String packFile() throws IOException {
            throw why;
        }

        @Override
        public byte[] read(String path, int most) throws IOException {
            throw why;
        }
    }
}
