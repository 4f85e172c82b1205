/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;

import java.util.Collection;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.Delivery;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Delivery</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getWho <em>Who</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getAgentId <em>Agent Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getAgent <em>Agent</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getSecret <em>Secret</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getContentHash <em>Content Hash</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#isSelfReview <em>Self Review</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getDisputesUntil <em>Disputes Until</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getMostDisputes <em>Most Disputes</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getScorecardVersion <em>Scorecard Version</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveryImpl#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliveryImpl extends MinimalEObjectImpl.Container implements Delivery {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected static final String WHO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected String who = WHO_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgentId() <em>Agent Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgentId()
	 * @generated
	 * @ordered
	 */
	protected static final String AGENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgentId() <em>Agent Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgentId()
	 * @generated
	 * @ordered
	 */
	protected String agentId = AGENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgent() <em>Agent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgent()
	 * @generated
	 * @ordered
	 */
	protected static final String AGENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgent() <em>Agent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgent()
	 * @generated
	 * @ordered
	 */
	protected String agent = AGENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecret() <em>Secret</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecret()
	 * @generated
	 * @ordered
	 */
	protected static final String SECRET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecret() <em>Secret</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecret()
	 * @generated
	 * @ordered
	 */
	protected String secret = SECRET_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentHash() <em>Content Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentHash()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentHash() <em>Content Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentHash()
	 * @generated
	 * @ordered
	 */
	protected String contentHash = CONTENT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #isSelfReview() <em>Self Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSelfReview()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SELF_REVIEW_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSelfReview() <em>Self Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSelfReview()
	 * @generated
	 * @ordered
	 */
	protected boolean selfReview = SELF_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisputesUntil() <em>Disputes Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisputesUntil()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DISPUTES_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisputesUntil() <em>Disputes Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisputesUntil()
	 * @generated
	 * @ordered
	 */
	protected Instant disputesUntil = DISPUTES_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMostDisputes() <em>Most Disputes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMostDisputes()
	 * @generated
	 * @ordered
	 */
	protected static final int MOST_DISPUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMostDisputes() <em>Most Disputes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMostDisputes()
	 * @generated
	 * @ordered
	 */
	protected int mostDisputes = MOST_DISPUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getScorecardVersion() <em>Scorecard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecardVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String SCORECARD_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScorecardVersion() <em>Scorecard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecardVersion()
	 * @generated
	 * @ordered
	 */
	protected String scorecardVersion = SCORECARD_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final Double SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected Double score = SCORE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<DeliveredLine> lines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliveryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.DELIVERY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWho() {
		return who;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWho(String newWho) {
		String oldWho = who;
		who = newWho;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__WHO, oldWho, who));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgentId() {
		return agentId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgentId(String newAgentId) {
		String oldAgentId = agentId;
		agentId = newAgentId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__AGENT_ID, oldAgentId, agentId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgent() {
		return agent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgent(String newAgent) {
		String oldAgent = agent;
		agent = newAgent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__AGENT, oldAgent, agent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSecret() {
		return secret;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecret(String newSecret) {
		String oldSecret = secret;
		secret = newSecret;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__SECRET, oldSecret, secret));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentHash() {
		return contentHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentHash(String newContentHash) {
		String oldContentHash = contentHash;
		contentHash = newContentHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__CONTENT_HASH, oldContentHash, contentHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSelfReview() {
		return selfReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelfReview(boolean newSelfReview) {
		boolean oldSelfReview = selfReview;
		selfReview = newSelfReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__SELF_REVIEW, oldSelfReview, selfReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDisputesUntil() {
		return disputesUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisputesUntil(Instant newDisputesUntil) {
		Instant oldDisputesUntil = disputesUntil;
		disputesUntil = newDisputesUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__DISPUTES_UNTIL, oldDisputesUntil, disputesUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMostDisputes() {
		return mostDisputes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMostDisputes(int newMostDisputes) {
		int oldMostDisputes = mostDisputes;
		mostDisputes = newMostDisputes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__MOST_DISPUTES, oldMostDisputes, mostDisputes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScorecardVersion() {
		return scorecardVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScorecardVersion(String newScorecardVersion) {
		String oldScorecardVersion = scorecardVersion;
		scorecardVersion = newScorecardVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__SCORECARD_VERSION, oldScorecardVersion, scorecardVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(Double newScore) {
		Double oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERY__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeliveredLine> getLines() {
		if (lines == null) {
			lines = new EObjectContainmentEList<DeliveredLine>(DeliveredLine.class, this, CoachingPackage.DELIVERY__LINES);
		}
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.DELIVERY__LINES:
				return ((InternalEList<?>)getLines()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.DELIVERY__ID:
				return getId();
			case CoachingPackage.DELIVERY__AT:
				return getAt();
			case CoachingPackage.DELIVERY__WHO:
				return getWho();
			case CoachingPackage.DELIVERY__AGENT_ID:
				return getAgentId();
			case CoachingPackage.DELIVERY__AGENT:
				return getAgent();
			case CoachingPackage.DELIVERY__SECRET:
				return getSecret();
			case CoachingPackage.DELIVERY__CONTENT_HASH:
				return getContentHash();
			case CoachingPackage.DELIVERY__SELF_REVIEW:
				return isSelfReview();
			case CoachingPackage.DELIVERY__DISPUTES_UNTIL:
				return getDisputesUntil();
			case CoachingPackage.DELIVERY__MOST_DISPUTES:
				return getMostDisputes();
			case CoachingPackage.DELIVERY__SCORECARD_VERSION:
				return getScorecardVersion();
			case CoachingPackage.DELIVERY__SCORE:
				return getScore();
			case CoachingPackage.DELIVERY__LINES:
				return getLines();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CoachingPackage.DELIVERY__ID:
				setId((String)newValue);
				return;
			case CoachingPackage.DELIVERY__AT:
				setAt((Instant)newValue);
				return;
			case CoachingPackage.DELIVERY__WHO:
				setWho((String)newValue);
				return;
			case CoachingPackage.DELIVERY__AGENT_ID:
				setAgentId((String)newValue);
				return;
			case CoachingPackage.DELIVERY__AGENT:
				setAgent((String)newValue);
				return;
			case CoachingPackage.DELIVERY__SECRET:
				setSecret((String)newValue);
				return;
			case CoachingPackage.DELIVERY__CONTENT_HASH:
				setContentHash((String)newValue);
				return;
			case CoachingPackage.DELIVERY__SELF_REVIEW:
				setSelfReview((Boolean)newValue);
				return;
			case CoachingPackage.DELIVERY__DISPUTES_UNTIL:
				setDisputesUntil((Instant)newValue);
				return;
			case CoachingPackage.DELIVERY__MOST_DISPUTES:
				setMostDisputes((Integer)newValue);
				return;
			case CoachingPackage.DELIVERY__SCORECARD_VERSION:
				setScorecardVersion((String)newValue);
				return;
			case CoachingPackage.DELIVERY__SCORE:
				setScore((Double)newValue);
				return;
			case CoachingPackage.DELIVERY__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends DeliveredLine>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CoachingPackage.DELIVERY__ID:
				setId(ID_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__AT:
				setAt(AT_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__WHO:
				setWho(WHO_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__AGENT_ID:
				setAgentId(AGENT_ID_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__AGENT:
				setAgent(AGENT_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__SECRET:
				setSecret(SECRET_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__CONTENT_HASH:
				setContentHash(CONTENT_HASH_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__SELF_REVIEW:
				setSelfReview(SELF_REVIEW_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__DISPUTES_UNTIL:
				setDisputesUntil(DISPUTES_UNTIL_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__MOST_DISPUTES:
				setMostDisputes(MOST_DISPUTES_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__SCORECARD_VERSION:
				setScorecardVersion(SCORECARD_VERSION_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case CoachingPackage.DELIVERY__LINES:
				getLines().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CoachingPackage.DELIVERY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoachingPackage.DELIVERY__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case CoachingPackage.DELIVERY__WHO:
				return WHO_EDEFAULT == null ? who != null : !WHO_EDEFAULT.equals(who);
			case CoachingPackage.DELIVERY__AGENT_ID:
				return AGENT_ID_EDEFAULT == null ? agentId != null : !AGENT_ID_EDEFAULT.equals(agentId);
			case CoachingPackage.DELIVERY__AGENT:
				return AGENT_EDEFAULT == null ? agent != null : !AGENT_EDEFAULT.equals(agent);
			case CoachingPackage.DELIVERY__SECRET:
				return SECRET_EDEFAULT == null ? secret != null : !SECRET_EDEFAULT.equals(secret);
			case CoachingPackage.DELIVERY__CONTENT_HASH:
				return CONTENT_HASH_EDEFAULT == null ? contentHash != null : !CONTENT_HASH_EDEFAULT.equals(contentHash);
			case CoachingPackage.DELIVERY__SELF_REVIEW:
				return selfReview != SELF_REVIEW_EDEFAULT;
			case CoachingPackage.DELIVERY__DISPUTES_UNTIL:
				return DISPUTES_UNTIL_EDEFAULT == null ? disputesUntil != null : !DISPUTES_UNTIL_EDEFAULT.equals(disputesUntil);
			case CoachingPackage.DELIVERY__MOST_DISPUTES:
				return mostDisputes != MOST_DISPUTES_EDEFAULT;
			case CoachingPackage.DELIVERY__SCORECARD_VERSION:
				return SCORECARD_VERSION_EDEFAULT == null ? scorecardVersion != null : !SCORECARD_VERSION_EDEFAULT.equals(scorecardVersion);
			case CoachingPackage.DELIVERY__SCORE:
				return SCORE_EDEFAULT == null ? score != null : !SCORE_EDEFAULT.equals(score);
			case CoachingPackage.DELIVERY__LINES:
				return lines != null && !lines.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", at: ");
		result.append(at);
		result.append(", who: ");
		result.append(who);
		result.append(", agentId: ");
		result.append(agentId);
		result.append(", agent: ");
		result.append(agent);
		result.append(", secret: ");
		result.append(secret);
		result.append(", contentHash: ");
		result.append(contentHash);
		result.append(", selfReview: ");
		result.append(selfReview);
		result.append(", disputesUntil: ");
		result.append(disputesUntil);
		result.append(", mostDisputes: ");
		result.append(mostDisputes);
		result.append(", scorecardVersion: ");
		result.append(scorecardVersion);
		result.append(", score: ");
		result.append(score);
		result.append(')');
		return result.toString();
	}

} //DeliveryImpl
