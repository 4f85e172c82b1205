/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog.util;

import org.coachline.model.catalog.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.coachline.model.catalog.CatalogPackage
 * @generated
 */
public class CatalogAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static CatalogPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CatalogAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = CatalogPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CatalogSwitch<Adapter> modelSwitch =
		new CatalogSwitch<Adapter>() {
			@Override
			public Adapter caseCatalogItem(CatalogItem object) {
				return createCatalogItemAdapter();
			}
			@Override
			public Adapter caseTechniquePack(TechniquePack object) {
				return createTechniquePackAdapter();
			}
			@Override
			public Adapter caseTechniqueCategory(TechniqueCategory object) {
				return createTechniqueCategoryAdapter();
			}
			@Override
			public Adapter caseTechnique(Technique object) {
				return createTechniqueAdapter();
			}
			@Override
			public Adapter caseCallerType(CallerType object) {
				return createCallerTypeAdapter();
			}
			@Override
			public Adapter caseScorecard(Scorecard object) {
				return createScorecardAdapter();
			}
			@Override
			public Adapter caseScorecardSection(ScorecardSection object) {
				return createScorecardSectionAdapter();
			}
			@Override
			public Adapter caseScorecardQuestion(ScorecardQuestion object) {
				return createScorecardQuestionAdapter();
			}
			@Override
			public Adapter caseQuestionCondition(QuestionCondition object) {
				return createQuestionConditionAdapter();
			}
			@Override
			public Adapter caseAnswerOption(AnswerOption object) {
				return createAnswerOptionAdapter();
			}
			@Override
			public Adapter caseRolePlayCard(RolePlayCard object) {
				return createRolePlayCardAdapter();
			}
			@Override
			public Adapter caseTechniqueReplacement(TechniqueReplacement object) {
				return createTechniqueReplacementAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.CatalogItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.CatalogItem
	 * @generated
	 */
	public Adapter createCatalogItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.TechniquePack <em>Technique Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.TechniquePack
	 * @generated
	 */
	public Adapter createTechniquePackAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.TechniqueCategory <em>Technique Category</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.TechniqueCategory
	 * @generated
	 */
	public Adapter createTechniqueCategoryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.Technique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.Technique
	 * @generated
	 */
	public Adapter createTechniqueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.CallerType <em>Caller Type</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.CallerType
	 * @generated
	 */
	public Adapter createCallerTypeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.Scorecard <em>Scorecard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.Scorecard
	 * @generated
	 */
	public Adapter createScorecardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.ScorecardSection <em>Scorecard Section</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.ScorecardSection
	 * @generated
	 */
	public Adapter createScorecardSectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.ScorecardQuestion <em>Scorecard Question</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.ScorecardQuestion
	 * @generated
	 */
	public Adapter createScorecardQuestionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.QuestionCondition <em>Question Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.QuestionCondition
	 * @generated
	 */
	public Adapter createQuestionConditionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.AnswerOption <em>Answer Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.AnswerOption
	 * @generated
	 */
	public Adapter createAnswerOptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.RolePlayCard <em>Role Play Card</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.RolePlayCard
	 * @generated
	 */
	public Adapter createRolePlayCardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.coachline.model.catalog.TechniqueReplacement <em>Technique Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.coachline.model.catalog.TechniqueReplacement
	 * @generated
	 */
	public Adapter createTechniqueReplacementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //CatalogAdapterFactory
