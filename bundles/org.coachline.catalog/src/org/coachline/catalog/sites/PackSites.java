/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.sites;

import java.util.Collection;
import java.util.List;

import org.coachline.catalog.trust.TrustPolicy;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Brings partners' features and bundles from update sites into the running product, and out of it. A service of the framework: where there is none, as in a
 * product without p2, nothing can be installed so. Where this user cannot write to the product's folder, what is installed is kept in the user's own.
 *
 * <p>Installing is done in two steps: {@link #propose} works out and fetches, {@link #install} puts in what was fetched. Between the two whoever asks
 * shows the proposal. What a site says of how to install something is not believed: only bundles and features come in, Coachline itself is never changed.
 *
 * <p>Usable from any thread, by one at a time; all of it reads from disk or the network, so it is nothing for the UI thread. Every method ends soon when
 * its monitor is cancelled, with {@link org.eclipse.core.runtime.OperationCanceledException} and nothing changed.
 */
public interface PackSites {

    /**
     * What was installed in addition to Coachline.
     *
     * @return by name
     * @throws SiteException when this Coachline cannot change, as one started out of a development tool
     */
    List<InstalledUnit> installed() throws SiteException;

    /**
     * What a site has.
     *
     * @param site    an address ({@code https:}, {@code http:}, {@code file:}), or the path of a folder or a zip
     * @param monitor shows progress and cancels
     * @return by name, of each the highest version first; never empty
     * @throws SiteException when there is no site, it has nothing, or it cannot be read
     */
    List<Offer> offers(String site, IProgressMonitor monitor) throws SiteException;

    /**
     * What the sites that installed things came from have now.
     *
     * @param monitor shows progress and cancels
     * @return the highest version of each that is newer than what is here
     * @throws SiteException when it cannot be found out what is here
     */
    Updates updates(IProgressMonitor monitor) throws SiteException;

    /**
     * Works out what installing would do, and fetches it. Another version of the same, higher or lower, goes when the wanted one comes. Nothing is changed.
     *
     * @param wanted  offers of one site
     * @param policy  the rule by which bundles come in
     * @param monitor shows progress and cancels
     * @return to be closed
     * @throws SiteException when it cannot be installed beside what is here, is more than bundles and features, or cannot be fetched
     */
    Proposal propose(Collection<Offer> wanted, TrustPolicy policy, IProgressMonitor monitor) throws SiteException;

    /**
     * Installs what was proposed: just what was fetched and looked at.
     *
     * @param proposal of this service, not refused and not closed
     * @param policy   the rule as it is now: somebody may have changed it while the proposal was being read
     * @param monitor  shows progress and cancels; what was begun is taken back then
     * @return whether it is in use now
     * @throws SiteException when the library's rule keeps it out, or it fails; nothing is changed then
     */
    Outcome install(Proposal proposal, TrustPolicy policy, IProgressMonitor monitor) throws SiteException;

    /**
     * Takes out what was installed.
     *
     * @param ids     as {@link InstalledUnit#id} has them
     * @param monitor shows progress and cancels; what was begun is taken back then
     * @return whether it is out of use now
     * @throws SiteException when it is not here, something else needs it, or it fails; nothing is changed then
     */
    Outcome remove(Collection<String> ids, IProgressMonitor monitor) throws SiteException;
}
