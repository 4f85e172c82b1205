/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;
import java.time.LocalDate;

import java.util.Collection;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Session;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getAgentId <em>Agent Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getCoachId <em>Coach Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getPraise <em>Praise</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CoachingPlanImpl#getRolePlays <em>Role Plays</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoachingPlanImpl extends DocumentImpl implements CoachingPlan {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

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
	 * The default value of the '{@link #getCoachId() <em>Coach Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoachId()
	 * @generated
	 * @ordered
	 */
	protected static final String COACH_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoachId() <em>Coach Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoachId()
	 * @generated
	 * @ordered
	 */
	protected String coachId = COACH_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final PlanStatus STATUS_EDEFAULT = PlanStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected PlanStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The cached value of the '{@link #getSessions() <em>Sessions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessions()
	 * @generated
	 * @ordered
	 */
	protected EList<Session> sessions;

	/**
	 * The cached value of the '{@link #getPraise() <em>Praise</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPraise()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> praise;

	/**
	 * The cached value of the '{@link #getRolePlays() <em>Role Plays</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRolePlays()
	 * @generated
	 * @ordered
	 */
	protected EList<RolePlay> rolePlays;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoachingPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.COACHING_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.COACHING_PLAN__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.COACHING_PLAN__AGENT_ID, oldAgentId, agentId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoachId() {
		return coachId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoachId(String newCoachId) {
		String oldCoachId = coachId;
		coachId = newCoachId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.COACHING_PLAN__COACH_ID, oldCoachId, coachId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.COACHING_PLAN__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodStart() {
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(LocalDate newPeriodStart) {
		LocalDate oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.COACHING_PLAN__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(LocalDate newPeriodEnd) {
		LocalDate oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.COACHING_PLAN__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(PlanStatus newStatus) {
		PlanStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.COACHING_PLAN__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.COACHING_PLAN__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectContainmentEList<Goal>(Goal.class, this, CoachingPackage.COACHING_PLAN__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Session> getSessions() {
		if (sessions == null) {
			sessions = new EObjectContainmentEList<Session>(Session.class, this, CoachingPackage.COACHING_PLAN__SESSIONS);
		}
		return sessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getPraise() {
		if (praise == null) {
			praise = new EObjectContainmentEList<Evidence>(Evidence.class, this, CoachingPackage.COACHING_PLAN__PRAISE);
		}
		return praise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RolePlay> getRolePlays() {
		if (rolePlays == null) {
			rolePlays = new EObjectContainmentEList<RolePlay>(RolePlay.class, this, CoachingPackage.COACHING_PLAN__ROLE_PLAYS);
		}
		return rolePlays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.COACHING_PLAN__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case CoachingPackage.COACHING_PLAN__SESSIONS:
				return ((InternalEList<?>)getSessions()).basicRemove(otherEnd, msgs);
			case CoachingPackage.COACHING_PLAN__PRAISE:
				return ((InternalEList<?>)getPraise()).basicRemove(otherEnd, msgs);
			case CoachingPackage.COACHING_PLAN__ROLE_PLAYS:
				return ((InternalEList<?>)getRolePlays()).basicRemove(otherEnd, msgs);
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
			case CoachingPackage.COACHING_PLAN__TITLE:
				return getTitle();
			case CoachingPackage.COACHING_PLAN__AGENT_ID:
				return getAgentId();
			case CoachingPackage.COACHING_PLAN__COACH_ID:
				return getCoachId();
			case CoachingPackage.COACHING_PLAN__CREATED_AT:
				return getCreatedAt();
			case CoachingPackage.COACHING_PLAN__PERIOD_START:
				return getPeriodStart();
			case CoachingPackage.COACHING_PLAN__PERIOD_END:
				return getPeriodEnd();
			case CoachingPackage.COACHING_PLAN__STATUS:
				return getStatus();
			case CoachingPackage.COACHING_PLAN__SUMMARY:
				return getSummary();
			case CoachingPackage.COACHING_PLAN__GOALS:
				return getGoals();
			case CoachingPackage.COACHING_PLAN__SESSIONS:
				return getSessions();
			case CoachingPackage.COACHING_PLAN__PRAISE:
				return getPraise();
			case CoachingPackage.COACHING_PLAN__ROLE_PLAYS:
				return getRolePlays();
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
			case CoachingPackage.COACHING_PLAN__TITLE:
				setTitle((String)newValue);
				return;
			case CoachingPackage.COACHING_PLAN__AGENT_ID:
				setAgentId((String)newValue);
				return;
			case CoachingPackage.COACHING_PLAN__COACH_ID:
				setCoachId((String)newValue);
				return;
			case CoachingPackage.COACHING_PLAN__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case CoachingPackage.COACHING_PLAN__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case CoachingPackage.COACHING_PLAN__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case CoachingPackage.COACHING_PLAN__STATUS:
				setStatus((PlanStatus)newValue);
				return;
			case CoachingPackage.COACHING_PLAN__SUMMARY:
				setSummary((String)newValue);
				return;
			case CoachingPackage.COACHING_PLAN__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case CoachingPackage.COACHING_PLAN__SESSIONS:
				getSessions().clear();
				getSessions().addAll((Collection<? extends Session>)newValue);
				return;
			case CoachingPackage.COACHING_PLAN__PRAISE:
				getPraise().clear();
				getPraise().addAll((Collection<? extends Evidence>)newValue);
				return;
			case CoachingPackage.COACHING_PLAN__ROLE_PLAYS:
				getRolePlays().clear();
				getRolePlays().addAll((Collection<? extends RolePlay>)newValue);
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
			case CoachingPackage.COACHING_PLAN__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CoachingPackage.COACHING_PLAN__AGENT_ID:
				setAgentId(AGENT_ID_EDEFAULT);
				return;
			case CoachingPackage.COACHING_PLAN__COACH_ID:
				setCoachId(COACH_ID_EDEFAULT);
				return;
			case CoachingPackage.COACHING_PLAN__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case CoachingPackage.COACHING_PLAN__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case CoachingPackage.COACHING_PLAN__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case CoachingPackage.COACHING_PLAN__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CoachingPackage.COACHING_PLAN__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case CoachingPackage.COACHING_PLAN__GOALS:
				getGoals().clear();
				return;
			case CoachingPackage.COACHING_PLAN__SESSIONS:
				getSessions().clear();
				return;
			case CoachingPackage.COACHING_PLAN__PRAISE:
				getPraise().clear();
				return;
			case CoachingPackage.COACHING_PLAN__ROLE_PLAYS:
				getRolePlays().clear();
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
			case CoachingPackage.COACHING_PLAN__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CoachingPackage.COACHING_PLAN__AGENT_ID:
				return AGENT_ID_EDEFAULT == null ? agentId != null : !AGENT_ID_EDEFAULT.equals(agentId);
			case CoachingPackage.COACHING_PLAN__COACH_ID:
				return COACH_ID_EDEFAULT == null ? coachId != null : !COACH_ID_EDEFAULT.equals(coachId);
			case CoachingPackage.COACHING_PLAN__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case CoachingPackage.COACHING_PLAN__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case CoachingPackage.COACHING_PLAN__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case CoachingPackage.COACHING_PLAN__STATUS:
				return status != STATUS_EDEFAULT;
			case CoachingPackage.COACHING_PLAN__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case CoachingPackage.COACHING_PLAN__GOALS:
				return goals != null && !goals.isEmpty();
			case CoachingPackage.COACHING_PLAN__SESSIONS:
				return sessions != null && !sessions.isEmpty();
			case CoachingPackage.COACHING_PLAN__PRAISE:
				return praise != null && !praise.isEmpty();
			case CoachingPackage.COACHING_PLAN__ROLE_PLAYS:
				return rolePlays != null && !rolePlays.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", agentId: ");
		result.append(agentId);
		result.append(", coachId: ");
		result.append(coachId);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", periodStart: ");
		result.append(periodStart);
		result.append(", periodEnd: ");
		result.append(periodEnd);
		result.append(", status: ");
		result.append(status);
		result.append(", summary: ");
		result.append(summary);
		result.append(')');
		return result.toString();
	}

} //CoachingPlanImpl
