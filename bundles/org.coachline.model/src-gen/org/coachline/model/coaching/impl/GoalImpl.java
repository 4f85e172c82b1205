/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.coachline.model.CatalogRef;

import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.FollowUp;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.ProgressStatus;

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
 * An implementation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.GoalImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.GoalImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.GoalImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.GoalImpl#getBaselineUsed <em>Baseline Used</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.GoalImpl#getBaselineChances <em>Baseline Chances</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.GoalImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.GoalImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.GoalImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.GoalImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.GoalImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.GoalImpl#getFollowUps <em>Follow Ups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GoalImpl extends MinimalEObjectImpl.Container implements Goal {
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
	 * The default value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected static final CatalogRef TECHNIQUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected CatalogRef technique = TECHNIQUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineUsed() <em>Baseline Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineUsed()
	 * @generated
	 * @ordered
	 */
	protected static final int BASELINE_USED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBaselineUsed() <em>Baseline Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineUsed()
	 * @generated
	 * @ordered
	 */
	protected int baselineUsed = BASELINE_USED_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineChances() <em>Baseline Chances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineChances()
	 * @generated
	 * @ordered
	 */
	protected static final int BASELINE_CHANCES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBaselineChances() <em>Baseline Chances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineChances()
	 * @generated
	 * @ordered
	 */
	protected int baselineChances = BASELINE_CHANCES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final double TARGET_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected double target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ProgressStatus STATUS_EDEFAULT = ProgressStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ProgressStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<Action> actions;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getFollowUps() <em>Follow Ups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowUps()
	 * @generated
	 * @ordered
	 */
	protected EList<FollowUp> followUps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GoalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.GOAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.GOAL__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogRef getTechnique() {
		return technique;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnique(CatalogRef newTechnique) {
		CatalogRef oldTechnique = technique;
		technique = newTechnique;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.GOAL__TECHNIQUE, oldTechnique, technique));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.GOAL__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBaselineUsed() {
		return baselineUsed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineUsed(int newBaselineUsed) {
		int oldBaselineUsed = baselineUsed;
		baselineUsed = newBaselineUsed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.GOAL__BASELINE_USED, oldBaselineUsed, baselineUsed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBaselineChances() {
		return baselineChances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineChances(int newBaselineChances) {
		int oldBaselineChances = baselineChances;
		baselineChances = newBaselineChances;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.GOAL__BASELINE_CHANCES, oldBaselineChances, baselineChances));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(double newTarget) {
		double oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.GOAL__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.GOAL__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgressStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ProgressStatus newStatus) {
		ProgressStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.GOAL__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Action> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<Action>(Action.class, this, CoachingPackage.GOAL__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, CoachingPackage.GOAL__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FollowUp> getFollowUps() {
		if (followUps == null) {
			followUps = new EObjectContainmentEList<FollowUp>(FollowUp.class, this, CoachingPackage.GOAL__FOLLOW_UPS);
		}
		return followUps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.GOAL__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
			case CoachingPackage.GOAL__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case CoachingPackage.GOAL__FOLLOW_UPS:
				return ((InternalEList<?>)getFollowUps()).basicRemove(otherEnd, msgs);
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
			case CoachingPackage.GOAL__ID:
				return getId();
			case CoachingPackage.GOAL__TECHNIQUE:
				return getTechnique();
			case CoachingPackage.GOAL__STATEMENT:
				return getStatement();
			case CoachingPackage.GOAL__BASELINE_USED:
				return getBaselineUsed();
			case CoachingPackage.GOAL__BASELINE_CHANCES:
				return getBaselineChances();
			case CoachingPackage.GOAL__TARGET:
				return getTarget();
			case CoachingPackage.GOAL__DUE:
				return getDue();
			case CoachingPackage.GOAL__STATUS:
				return getStatus();
			case CoachingPackage.GOAL__ACTIONS:
				return getActions();
			case CoachingPackage.GOAL__EVIDENCE:
				return getEvidence();
			case CoachingPackage.GOAL__FOLLOW_UPS:
				return getFollowUps();
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
			case CoachingPackage.GOAL__ID:
				setId((String)newValue);
				return;
			case CoachingPackage.GOAL__TECHNIQUE:
				setTechnique((CatalogRef)newValue);
				return;
			case CoachingPackage.GOAL__STATEMENT:
				setStatement((String)newValue);
				return;
			case CoachingPackage.GOAL__BASELINE_USED:
				setBaselineUsed((Integer)newValue);
				return;
			case CoachingPackage.GOAL__BASELINE_CHANCES:
				setBaselineChances((Integer)newValue);
				return;
			case CoachingPackage.GOAL__TARGET:
				setTarget((Double)newValue);
				return;
			case CoachingPackage.GOAL__DUE:
				setDue((LocalDate)newValue);
				return;
			case CoachingPackage.GOAL__STATUS:
				setStatus((ProgressStatus)newValue);
				return;
			case CoachingPackage.GOAL__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends Action>)newValue);
				return;
			case CoachingPackage.GOAL__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case CoachingPackage.GOAL__FOLLOW_UPS:
				getFollowUps().clear();
				getFollowUps().addAll((Collection<? extends FollowUp>)newValue);
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
			case CoachingPackage.GOAL__ID:
				setId(ID_EDEFAULT);
				return;
			case CoachingPackage.GOAL__TECHNIQUE:
				setTechnique(TECHNIQUE_EDEFAULT);
				return;
			case CoachingPackage.GOAL__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case CoachingPackage.GOAL__BASELINE_USED:
				setBaselineUsed(BASELINE_USED_EDEFAULT);
				return;
			case CoachingPackage.GOAL__BASELINE_CHANCES:
				setBaselineChances(BASELINE_CHANCES_EDEFAULT);
				return;
			case CoachingPackage.GOAL__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case CoachingPackage.GOAL__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case CoachingPackage.GOAL__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CoachingPackage.GOAL__ACTIONS:
				getActions().clear();
				return;
			case CoachingPackage.GOAL__EVIDENCE:
				getEvidence().clear();
				return;
			case CoachingPackage.GOAL__FOLLOW_UPS:
				getFollowUps().clear();
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
			case CoachingPackage.GOAL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoachingPackage.GOAL__TECHNIQUE:
				return TECHNIQUE_EDEFAULT == null ? technique != null : !TECHNIQUE_EDEFAULT.equals(technique);
			case CoachingPackage.GOAL__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case CoachingPackage.GOAL__BASELINE_USED:
				return baselineUsed != BASELINE_USED_EDEFAULT;
			case CoachingPackage.GOAL__BASELINE_CHANCES:
				return baselineChances != BASELINE_CHANCES_EDEFAULT;
			case CoachingPackage.GOAL__TARGET:
				return target != TARGET_EDEFAULT;
			case CoachingPackage.GOAL__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case CoachingPackage.GOAL__STATUS:
				return status != STATUS_EDEFAULT;
			case CoachingPackage.GOAL__ACTIONS:
				return actions != null && !actions.isEmpty();
			case CoachingPackage.GOAL__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case CoachingPackage.GOAL__FOLLOW_UPS:
				return followUps != null && !followUps.isEmpty();
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
		result.append(", technique: ");
		result.append(technique);
		result.append(", statement: ");
		result.append(statement);
		result.append(", baselineUsed: ");
		result.append(baselineUsed);
		result.append(", baselineChances: ");
		result.append(baselineChances);
		result.append(", target: ");
		result.append(target);
		result.append(", due: ");
		result.append(due);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //GoalImpl
