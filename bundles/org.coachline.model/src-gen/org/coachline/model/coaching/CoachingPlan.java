/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An agent's goals, with what led to them and what follows.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getTitle <em>Title</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getAgentId <em>Agent Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getCoachId <em>Coach Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getStatus <em>Status</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getPraise <em>Praise</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingPlan#getRolePlays <em>Role Plays</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan()
 * @model
 * @generated
 */
public interface CoachingPlan extends Document {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingPlan#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Agent Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agent Id</em>' attribute.
	 * @see #setAgentId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_AgentId()
	 * @model
	 * @generated
	 */
	String getAgentId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingPlan#getAgentId <em>Agent Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent Id</em>' attribute.
	 * @see #getAgentId()
	 * @generated
	 */
	void setAgentId(String value);

	/**
	 * Returns the value of the '<em><b>Coach Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the reviewer who coaches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coach Id</em>' attribute.
	 * @see #setCoachId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_CoachId()
	 * @model
	 * @generated
	 */
	String getCoachId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingPlan#getCoachId <em>Coach Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coach Id</em>' attribute.
	 * @see #getCoachId()
	 * @generated
	 */
	void setCoachId(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_CreatedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingPlan#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(LocalDate)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_PeriodStart()
	 * @model dataType="org.coachline.model.coaching.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingPlan#getPeriodStart <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Start</em>' attribute.
	 * @see #getPeriodStart()
	 * @generated
	 */
	void setPeriodStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(LocalDate)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_PeriodEnd()
	 * @model dataType="org.coachline.model.coaching.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingPlan#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.PlanStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.coachline.model.coaching.PlanStatus
	 * @see #setStatus(PlanStatus)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_Status()
	 * @model
	 * @generated
	 */
	PlanStatus getStatus();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingPlan#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.coachline.model.coaching.PlanStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(PlanStatus value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_Summary()
	 * @model
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingPlan#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_Goals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Session}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sessions</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_Sessions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Session> getSessions();

	/**
	 * Returns the value of the '<em><b>Praise</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What went well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Praise</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_Praise()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getPraise();

	/**
	 * Returns the value of the '<em><b>Role Plays</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.RolePlay}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was practised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role Plays</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingPlan_RolePlays()
	 * @model containment="true"
	 * @generated
	 */
	EList<RolePlay> getRolePlays();

} // CoachingPlan
