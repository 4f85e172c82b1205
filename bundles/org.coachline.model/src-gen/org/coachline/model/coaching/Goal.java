/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.LocalDate;

import org.coachline.model.CatalogRef;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * To do one technique better.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Goal#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Goal#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Goal#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Goal#getBaselineUsed <em>Baseline Used</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Goal#getBaselineChances <em>Baseline Chances</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Goal#getTarget <em>Target</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Goal#getDue <em>Due</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Goal#getStatus <em>Status</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Goal#getActions <em>Actions</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Goal#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Goal#getFollowUps <em>Follow Ups</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getGoal()
 * @model
 * @generated
 */
public interface Goal extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getGoal_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Goal#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see #setTechnique(CatalogRef)
	 * @see org.coachline.model.coaching.CoachingPackage#getGoal_Technique()
	 * @model dataType="org.coachline.model.coaching.CatalogRef"
	 * @generated
	 */
	CatalogRef getTechnique();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Goal#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technique</em>' attribute.
	 * @see #getTechnique()
	 * @generated
	 */
	void setTechnique(CatalogRef value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getGoal_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Goal#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Baseline Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chances in which the technique was used well or partly, before coaching.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Used</em>' attribute.
	 * @see #setBaselineUsed(int)
	 * @see org.coachline.model.coaching.CoachingPackage#getGoal_BaselineUsed()
	 * @model
	 * @generated
	 */
	int getBaselineUsed();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Goal#getBaselineUsed <em>Baseline Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Used</em>' attribute.
	 * @see #getBaselineUsed()
	 * @generated
	 */
	void setBaselineUsed(int value);

	/**
	 * Returns the value of the '<em><b>Baseline Chances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moments of the technique with a verdict, before coaching.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Chances</em>' attribute.
	 * @see #setBaselineChances(int)
	 * @see org.coachline.model.coaching.CoachingPackage#getGoal_BaselineChances()
	 * @model
	 * @generated
	 */
	int getBaselineChances();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Goal#getBaselineChances <em>Baseline Chances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Chances</em>' attribute.
	 * @see #getBaselineChances()
	 * @generated
	 */
	void setBaselineChances(int value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of chances, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(double)
	 * @see org.coachline.model.coaching.CoachingPackage#getGoal_Target()
	 * @model
	 * @generated
	 */
	double getTarget();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Goal#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(double value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.coachline.model.coaching.CoachingPackage#getGoal_Due()
	 * @model dataType="org.coachline.model.coaching.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Goal#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.ProgressStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.coachline.model.coaching.ProgressStatus
	 * @see #setStatus(ProgressStatus)
	 * @see org.coachline.model.coaching.CoachingPackage#getGoal_Status()
	 * @model
	 * @generated
	 */
	ProgressStatus getStatus();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Goal#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.coachline.model.coaching.ProgressStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ProgressStatus value);

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getGoal_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Action> getActions();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getGoal_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Follow Ups</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.FollowUp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Follow Ups</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getGoal_FollowUps()
	 * @model containment="true"
	 * @generated
	 */
	EList<FollowUp> getFollowUps();

} // Goal
