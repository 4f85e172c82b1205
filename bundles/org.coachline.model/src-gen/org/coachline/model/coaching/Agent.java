/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who answers calls and is coached.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Agent#getTeamId <em>Team Id</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getAgent()
 * @model
 * @generated
 */
public interface Agent extends Person {
	/**
	 * Returns the value of the '<em><b>Team Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Team Id</em>' attribute.
	 * @see #setTeamId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getAgent_TeamId()
	 * @model
	 * @generated
	 */
	String getTeamId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Agent#getTeamId <em>Team Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team Id</em>' attribute.
	 * @see #getTeamId()
	 * @generated
	 */
	void setTeamId(String value);

} // Agent
