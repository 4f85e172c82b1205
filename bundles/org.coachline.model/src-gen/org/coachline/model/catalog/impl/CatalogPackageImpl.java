/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog.impl;

import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CallerType;
import org.coachline.model.catalog.CatalogFactory;
import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.catalog.QuestionCondition;
import org.coachline.model.catalog.RolePlayCard;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.catalog.ScorecardSection;
import org.coachline.model.catalog.Technique;
import org.coachline.model.catalog.TechniqueCategory;
import org.coachline.model.catalog.TechniquePack;
import org.coachline.model.catalog.TechniqueReplacement;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CatalogPackageImpl extends EPackageImpl implements CatalogPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass catalogItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass techniquePackEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass techniqueCategoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass techniqueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass callerTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scorecardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scorecardSectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scorecardQuestionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass questionConditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass answerOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rolePlayCardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass techniqueReplacementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum failScopeEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.coachline.model.catalog.CatalogPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CatalogPackageImpl() {
		super(eNS_URI, CatalogFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link CatalogPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CatalogPackage init() {
		if (isInited) return (CatalogPackage)EPackage.Registry.INSTANCE.getEPackage(CatalogPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCatalogPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CatalogPackageImpl theCatalogPackage = registeredCatalogPackage instanceof CatalogPackageImpl ? (CatalogPackageImpl)registeredCatalogPackage : new CatalogPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theCatalogPackage.createPackageContents();

		// Initialize created meta-data
		theCatalogPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCatalogPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CatalogPackage.eNS_URI, theCatalogPackage);
		return theCatalogPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCatalogItem() {
		return catalogItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogItem_Id() {
		return (EAttribute)catalogItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogItem_Name() {
		return (EAttribute)catalogItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTechniquePack() {
		return techniquePackEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniquePack_FormatVersion() {
		return (EAttribute)techniquePackEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniquePack_Version() {
		return (EAttribute)techniquePackEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniquePack_Vendor() {
		return (EAttribute)techniquePackEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniquePack_Licence() {
		return (EAttribute)techniquePackEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniquePack_Language() {
		return (EAttribute)techniquePackEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniquePack_Description() {
		return (EAttribute)techniquePackEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechniquePack_Categories() {
		return (EReference)techniquePackEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechniquePack_Techniques() {
		return (EReference)techniquePackEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechniquePack_CallerTypes() {
		return (EReference)techniquePackEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechniquePack_Scorecards() {
		return (EReference)techniquePackEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechniquePack_RolePlayCards() {
		return (EReference)techniquePackEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechniquePack_Replacements() {
		return (EReference)techniquePackEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTechniqueCategory() {
		return techniqueCategoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniqueCategory_Description() {
		return (EAttribute)techniqueCategoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniqueCategory_Color() {
		return (EAttribute)techniqueCategoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTechnique() {
		return techniqueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnique_Category() {
		return (EAttribute)techniqueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnique_Icon() {
		return (EAttribute)techniqueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnique_Color() {
		return (EAttribute)techniqueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnique_Key() {
		return (EAttribute)techniqueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnique_Intent() {
		return (EAttribute)techniqueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnique_How() {
		return (EAttribute)techniqueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnique_PhrasesToSay() {
		return (EAttribute)techniqueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnique_PhrasesToAvoid() {
		return (EAttribute)techniqueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnique_Suits() {
		return (EAttribute)techniqueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnique_Precedes() {
		return (EAttribute)techniqueEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCallerType() {
		return callerTypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallerType_Description() {
		return (EAttribute)callerTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallerType_Signals() {
		return (EAttribute)callerTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallerType_Approach() {
		return (EAttribute)callerTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallerType_Fits() {
		return (EAttribute)callerTypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScorecard() {
		return scorecardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecard_Version() {
		return (EAttribute)scorecardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecard_Description() {
		return (EAttribute)scorecardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScorecard_Sections() {
		return (EReference)scorecardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScorecardSection() {
		return scorecardSectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardSection_Weight() {
		return (EAttribute)scorecardSectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScorecardSection_Questions() {
		return (EReference)scorecardSectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScorecardQuestion() {
		return scorecardQuestionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardQuestion_Weight() {
		return (EAttribute)scorecardQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardQuestion_AllowsNotApplicable() {
		return (EAttribute)scorecardQuestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardQuestion_AutoFail() {
		return (EAttribute)scorecardQuestionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardQuestion_CommentRequired() {
		return (EAttribute)scorecardQuestionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardQuestion_Guidance() {
		return (EAttribute)scorecardQuestionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScorecardQuestion_Conditions() {
		return (EReference)scorecardQuestionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScorecardQuestion_Techniques() {
		return (EAttribute)scorecardQuestionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScorecardQuestion_Options() {
		return (EReference)scorecardQuestionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuestionCondition() {
		return questionConditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionCondition_Question() {
		return (EAttribute)questionConditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionCondition_Answers() {
		return (EAttribute)questionConditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnswerOption() {
		return answerOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerOption_Points() {
		return (EAttribute)answerOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerOption_Fails() {
		return (EAttribute)answerOptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerOption_CommentRequired() {
		return (EAttribute)answerOptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRolePlayCard() {
		return rolePlayCardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRolePlayCard_CallerType() {
		return (EAttribute)rolePlayCardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRolePlayCard_Situation() {
		return (EAttribute)rolePlayCardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRolePlayCard_Opening() {
		return (EAttribute)rolePlayCardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRolePlayCard_Practises() {
		return (EAttribute)rolePlayCardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTechniqueReplacement() {
		return techniqueReplacementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniqueReplacement_Since() {
		return (EAttribute)techniqueReplacementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniqueReplacement_Was() {
		return (EAttribute)techniqueReplacementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniqueReplacement_Now() {
		return (EAttribute)techniqueReplacementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechniqueReplacement_Because() {
		return (EAttribute)techniqueReplacementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFailScope() {
		return failScopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogFactory getCatalogFactory() {
		return (CatalogFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		catalogItemEClass = createEClass(CATALOG_ITEM);
		createEAttribute(catalogItemEClass, CATALOG_ITEM__ID);
		createEAttribute(catalogItemEClass, CATALOG_ITEM__NAME);

		techniquePackEClass = createEClass(TECHNIQUE_PACK);
		createEAttribute(techniquePackEClass, TECHNIQUE_PACK__FORMAT_VERSION);
		createEAttribute(techniquePackEClass, TECHNIQUE_PACK__VERSION);
		createEAttribute(techniquePackEClass, TECHNIQUE_PACK__VENDOR);
		createEAttribute(techniquePackEClass, TECHNIQUE_PACK__LICENCE);
		createEAttribute(techniquePackEClass, TECHNIQUE_PACK__LANGUAGE);
		createEAttribute(techniquePackEClass, TECHNIQUE_PACK__DESCRIPTION);
		createEReference(techniquePackEClass, TECHNIQUE_PACK__CATEGORIES);
		createEReference(techniquePackEClass, TECHNIQUE_PACK__TECHNIQUES);
		createEReference(techniquePackEClass, TECHNIQUE_PACK__CALLER_TYPES);
		createEReference(techniquePackEClass, TECHNIQUE_PACK__SCORECARDS);
		createEReference(techniquePackEClass, TECHNIQUE_PACK__ROLE_PLAY_CARDS);
		createEReference(techniquePackEClass, TECHNIQUE_PACK__REPLACEMENTS);

		techniqueCategoryEClass = createEClass(TECHNIQUE_CATEGORY);
		createEAttribute(techniqueCategoryEClass, TECHNIQUE_CATEGORY__DESCRIPTION);
		createEAttribute(techniqueCategoryEClass, TECHNIQUE_CATEGORY__COLOR);

		techniqueEClass = createEClass(TECHNIQUE);
		createEAttribute(techniqueEClass, TECHNIQUE__CATEGORY);
		createEAttribute(techniqueEClass, TECHNIQUE__ICON);
		createEAttribute(techniqueEClass, TECHNIQUE__COLOR);
		createEAttribute(techniqueEClass, TECHNIQUE__KEY);
		createEAttribute(techniqueEClass, TECHNIQUE__INTENT);
		createEAttribute(techniqueEClass, TECHNIQUE__HOW);
		createEAttribute(techniqueEClass, TECHNIQUE__PHRASES_TO_SAY);
		createEAttribute(techniqueEClass, TECHNIQUE__PHRASES_TO_AVOID);
		createEAttribute(techniqueEClass, TECHNIQUE__SUITS);
		createEAttribute(techniqueEClass, TECHNIQUE__PRECEDES);

		callerTypeEClass = createEClass(CALLER_TYPE);
		createEAttribute(callerTypeEClass, CALLER_TYPE__DESCRIPTION);
		createEAttribute(callerTypeEClass, CALLER_TYPE__SIGNALS);
		createEAttribute(callerTypeEClass, CALLER_TYPE__APPROACH);
		createEAttribute(callerTypeEClass, CALLER_TYPE__FITS);

		scorecardEClass = createEClass(SCORECARD);
		createEAttribute(scorecardEClass, SCORECARD__VERSION);
		createEAttribute(scorecardEClass, SCORECARD__DESCRIPTION);
		createEReference(scorecardEClass, SCORECARD__SECTIONS);

		scorecardSectionEClass = createEClass(SCORECARD_SECTION);
		createEAttribute(scorecardSectionEClass, SCORECARD_SECTION__WEIGHT);
		createEReference(scorecardSectionEClass, SCORECARD_SECTION__QUESTIONS);

		scorecardQuestionEClass = createEClass(SCORECARD_QUESTION);
		createEAttribute(scorecardQuestionEClass, SCORECARD_QUESTION__WEIGHT);
		createEAttribute(scorecardQuestionEClass, SCORECARD_QUESTION__ALLOWS_NOT_APPLICABLE);
		createEAttribute(scorecardQuestionEClass, SCORECARD_QUESTION__AUTO_FAIL);
		createEAttribute(scorecardQuestionEClass, SCORECARD_QUESTION__COMMENT_REQUIRED);
		createEAttribute(scorecardQuestionEClass, SCORECARD_QUESTION__GUIDANCE);
		createEReference(scorecardQuestionEClass, SCORECARD_QUESTION__CONDITIONS);
		createEAttribute(scorecardQuestionEClass, SCORECARD_QUESTION__TECHNIQUES);
		createEReference(scorecardQuestionEClass, SCORECARD_QUESTION__OPTIONS);

		questionConditionEClass = createEClass(QUESTION_CONDITION);
		createEAttribute(questionConditionEClass, QUESTION_CONDITION__QUESTION);
		createEAttribute(questionConditionEClass, QUESTION_CONDITION__ANSWERS);

		answerOptionEClass = createEClass(ANSWER_OPTION);
		createEAttribute(answerOptionEClass, ANSWER_OPTION__POINTS);
		createEAttribute(answerOptionEClass, ANSWER_OPTION__FAILS);
		createEAttribute(answerOptionEClass, ANSWER_OPTION__COMMENT_REQUIRED);

		rolePlayCardEClass = createEClass(ROLE_PLAY_CARD);
		createEAttribute(rolePlayCardEClass, ROLE_PLAY_CARD__CALLER_TYPE);
		createEAttribute(rolePlayCardEClass, ROLE_PLAY_CARD__SITUATION);
		createEAttribute(rolePlayCardEClass, ROLE_PLAY_CARD__OPENING);
		createEAttribute(rolePlayCardEClass, ROLE_PLAY_CARD__PRACTISES);

		techniqueReplacementEClass = createEClass(TECHNIQUE_REPLACEMENT);
		createEAttribute(techniqueReplacementEClass, TECHNIQUE_REPLACEMENT__SINCE);
		createEAttribute(techniqueReplacementEClass, TECHNIQUE_REPLACEMENT__WAS);
		createEAttribute(techniqueReplacementEClass, TECHNIQUE_REPLACEMENT__NOW);
		createEAttribute(techniqueReplacementEClass, TECHNIQUE_REPLACEMENT__BECAUSE);

		// Create enums
		failScopeEEnum = createEEnum(FAIL_SCOPE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		techniquePackEClass.getESuperTypes().add(this.getCatalogItem());
		techniqueCategoryEClass.getESuperTypes().add(this.getCatalogItem());
		techniqueEClass.getESuperTypes().add(this.getCatalogItem());
		callerTypeEClass.getESuperTypes().add(this.getCatalogItem());
		scorecardEClass.getESuperTypes().add(this.getCatalogItem());
		scorecardSectionEClass.getESuperTypes().add(this.getCatalogItem());
		scorecardQuestionEClass.getESuperTypes().add(this.getCatalogItem());
		answerOptionEClass.getESuperTypes().add(this.getCatalogItem());
		rolePlayCardEClass.getESuperTypes().add(this.getCatalogItem());

		// Initialize classes, features, and operations; add parameters
		initEClass(catalogItemEClass, CatalogItem.class, "CatalogItem", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCatalogItem_Id(), ecorePackage.getEString(), "id", null, 1, 1, CatalogItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogItem_Name(), ecorePackage.getEString(), "name", null, 1, 1, CatalogItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(techniquePackEClass, TechniquePack.class, "TechniquePack", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTechniquePack_FormatVersion(), ecorePackage.getEString(), "formatVersion", "1", 0, 1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechniquePack_Version(), ecorePackage.getEString(), "version", null, 1, 1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechniquePack_Vendor(), ecorePackage.getEString(), "vendor", null, 0, 1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechniquePack_Licence(), ecorePackage.getEString(), "licence", null, 0, 1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechniquePack_Language(), ecorePackage.getEString(), "language", null, 0, 1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechniquePack_Description(), ecorePackage.getEString(), "description", null, 0, 1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechniquePack_Categories(), this.getTechniqueCategory(), null, "categories", null, 0, -1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechniquePack_Techniques(), this.getTechnique(), null, "techniques", null, 0, -1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechniquePack_CallerTypes(), this.getCallerType(), null, "callerTypes", null, 0, -1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechniquePack_Scorecards(), this.getScorecard(), null, "scorecards", null, 0, -1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechniquePack_RolePlayCards(), this.getRolePlayCard(), null, "rolePlayCards", null, 0, -1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechniquePack_Replacements(), this.getTechniqueReplacement(), null, "replacements", null, 0, -1, TechniquePack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(techniqueCategoryEClass, TechniqueCategory.class, "TechniqueCategory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTechniqueCategory_Description(), ecorePackage.getEString(), "description", null, 0, 1, TechniqueCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechniqueCategory_Color(), ecorePackage.getEString(), "color", null, 0, 1, TechniqueCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(techniqueEClass, Technique.class, "Technique", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTechnique_Category(), ecorePackage.getEString(), "category", null, 1, 1, Technique.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnique_Icon(), ecorePackage.getEString(), "icon", null, 0, 1, Technique.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnique_Color(), ecorePackage.getEString(), "color", null, 0, 1, Technique.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnique_Key(), ecorePackage.getEString(), "key", null, 0, 1, Technique.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnique_Intent(), ecorePackage.getEString(), "intent", null, 0, 1, Technique.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnique_How(), ecorePackage.getEString(), "how", null, 0, 1, Technique.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnique_PhrasesToSay(), ecorePackage.getEString(), "phrasesToSay", null, 0, -1, Technique.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnique_PhrasesToAvoid(), ecorePackage.getEString(), "phrasesToAvoid", null, 0, -1, Technique.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnique_Suits(), ecorePackage.getEString(), "suits", null, 0, -1, Technique.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnique_Precedes(), ecorePackage.getEString(), "precedes", null, 0, -1, Technique.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(callerTypeEClass, CallerType.class, "CallerType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCallerType_Description(), ecorePackage.getEString(), "description", null, 0, 1, CallerType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCallerType_Signals(), ecorePackage.getEString(), "signals", null, 0, -1, CallerType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCallerType_Approach(), ecorePackage.getEString(), "approach", null, 0, 1, CallerType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCallerType_Fits(), ecorePackage.getEString(), "fits", null, 0, -1, CallerType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scorecardEClass, Scorecard.class, "Scorecard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScorecard_Version(), ecorePackage.getEString(), "version", null, 1, 1, Scorecard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScorecard_Description(), ecorePackage.getEString(), "description", null, 0, 1, Scorecard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScorecard_Sections(), this.getScorecardSection(), null, "sections", null, 0, -1, Scorecard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scorecardSectionEClass, ScorecardSection.class, "ScorecardSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScorecardSection_Weight(), ecorePackage.getEDouble(), "weight", "1.0", 0, 1, ScorecardSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScorecardSection_Questions(), this.getScorecardQuestion(), null, "questions", null, 0, -1, ScorecardSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scorecardQuestionEClass, ScorecardQuestion.class, "ScorecardQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScorecardQuestion_Weight(), ecorePackage.getEDouble(), "weight", "1.0", 0, 1, ScorecardQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScorecardQuestion_AllowsNotApplicable(), ecorePackage.getEBoolean(), "allowsNotApplicable", "true", 0, 1, ScorecardQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScorecardQuestion_AutoFail(), ecorePackage.getEBoolean(), "autoFail", "false", 0, 1, ScorecardQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScorecardQuestion_CommentRequired(), ecorePackage.getEBoolean(), "commentRequired", "false", 0, 1, ScorecardQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScorecardQuestion_Guidance(), ecorePackage.getEString(), "guidance", null, 0, 1, ScorecardQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScorecardQuestion_Conditions(), this.getQuestionCondition(), null, "conditions", null, 0, -1, ScorecardQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScorecardQuestion_Techniques(), ecorePackage.getEString(), "techniques", null, 0, -1, ScorecardQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScorecardQuestion_Options(), this.getAnswerOption(), null, "options", null, 0, -1, ScorecardQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(questionConditionEClass, QuestionCondition.class, "QuestionCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuestionCondition_Question(), ecorePackage.getEString(), "question", null, 1, 1, QuestionCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestionCondition_Answers(), ecorePackage.getEString(), "answers", null, 0, -1, QuestionCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(answerOptionEClass, AnswerOption.class, "AnswerOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnswerOption_Points(), ecorePackage.getEDouble(), "points", null, 0, 1, AnswerOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswerOption_Fails(), this.getFailScope(), "fails", "nothing", 0, 1, AnswerOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswerOption_CommentRequired(), ecorePackage.getEBoolean(), "commentRequired", "false", 0, 1, AnswerOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rolePlayCardEClass, RolePlayCard.class, "RolePlayCard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRolePlayCard_CallerType(), ecorePackage.getEString(), "callerType", null, 0, 1, RolePlayCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRolePlayCard_Situation(), ecorePackage.getEString(), "situation", null, 0, 1, RolePlayCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRolePlayCard_Opening(), ecorePackage.getEString(), "opening", null, 0, 1, RolePlayCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRolePlayCard_Practises(), ecorePackage.getEString(), "practises", null, 0, -1, RolePlayCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(techniqueReplacementEClass, TechniqueReplacement.class, "TechniqueReplacement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTechniqueReplacement_Since(), ecorePackage.getEString(), "since", null, 1, 1, TechniqueReplacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechniqueReplacement_Was(), ecorePackage.getEString(), "was", null, 0, -1, TechniqueReplacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechniqueReplacement_Now(), ecorePackage.getEString(), "now", null, 0, -1, TechniqueReplacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechniqueReplacement_Because(), ecorePackage.getEString(), "because", null, 0, 1, TechniqueReplacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(failScopeEEnum, FailScope.class, "FailScope");
		addEEnumLiteral(failScopeEEnum, FailScope.NOTHING);
		addEEnumLiteral(failScopeEEnum, FailScope.SECTION);
		addEEnumLiteral(failScopeEEnum, FailScope.ALL);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (getCatalogItem_Id(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "id"
		   });
		addAnnotation
		  (getCatalogItem_Name(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "name"
		   });
		addAnnotation
		  (techniquePackEClass,
		   source,
		   new String[] {
			   "name", "pack",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getTechniquePack_FormatVersion(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "formatVersion"
		   });
		addAnnotation
		  (getTechniquePack_Version(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "version"
		   });
		addAnnotation
		  (getTechniquePack_Vendor(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "vendor"
		   });
		addAnnotation
		  (getTechniquePack_Licence(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "licence"
		   });
		addAnnotation
		  (getTechniquePack_Language(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "language"
		   });
		addAnnotation
		  (getTechniquePack_Description(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "description",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechniquePack_Categories(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "category",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechniquePack_Techniques(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "technique",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechniquePack_CallerTypes(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "callerType",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechniquePack_Scorecards(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "scorecard",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechniquePack_RolePlayCards(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "rolePlayCard",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechniquePack_Replacements(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "replaced",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (techniqueCategoryEClass,
		   source,
		   new String[] {
			   "name", "category",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getTechniqueCategory_Description(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "description",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechniqueCategory_Color(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "color"
		   });
		addAnnotation
		  (techniqueEClass,
		   source,
		   new String[] {
			   "name", "technique",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getTechnique_Category(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "category"
		   });
		addAnnotation
		  (getTechnique_Icon(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "icon"
		   });
		addAnnotation
		  (getTechnique_Color(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "color"
		   });
		addAnnotation
		  (getTechnique_Key(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "key"
		   });
		addAnnotation
		  (getTechnique_Intent(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "intent",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechnique_How(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "how",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechnique_PhrasesToSay(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "say",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechnique_PhrasesToAvoid(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "avoid",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechnique_Suits(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "suits",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechnique_Precedes(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "precedes",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (callerTypeEClass,
		   source,
		   new String[] {
			   "name", "callerType",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getCallerType_Description(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "description",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getCallerType_Signals(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "signal",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getCallerType_Approach(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "approach",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getCallerType_Fits(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "fits",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (scorecardEClass,
		   source,
		   new String[] {
			   "name", "scorecard",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getScorecard_Version(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "version"
		   });
		addAnnotation
		  (getScorecard_Description(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "description",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getScorecard_Sections(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "section",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (scorecardSectionEClass,
		   source,
		   new String[] {
			   "name", "section",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getScorecardSection_Weight(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "weight"
		   });
		addAnnotation
		  (getScorecardSection_Questions(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "question",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (scorecardQuestionEClass,
		   source,
		   new String[] {
			   "name", "question",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getScorecardQuestion_Weight(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "weight"
		   });
		addAnnotation
		  (getScorecardQuestion_AllowsNotApplicable(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "allowsNotApplicable"
		   });
		addAnnotation
		  (getScorecardQuestion_AutoFail(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "autoFail"
		   });
		addAnnotation
		  (getScorecardQuestion_CommentRequired(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "commentRequired"
		   });
		addAnnotation
		  (getScorecardQuestion_Guidance(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "guidance",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getScorecardQuestion_Conditions(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "when",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getScorecardQuestion_Techniques(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "technique",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getScorecardQuestion_Options(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "option",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (questionConditionEClass,
		   source,
		   new String[] {
			   "name", "when",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getQuestionCondition_Question(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "question"
		   });
		addAnnotation
		  (getQuestionCondition_Answers(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "answer",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (answerOptionEClass,
		   source,
		   new String[] {
			   "name", "option",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getAnswerOption_Points(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "points"
		   });
		addAnnotation
		  (getAnswerOption_Fails(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "fails"
		   });
		addAnnotation
		  (getAnswerOption_CommentRequired(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "commentRequired"
		   });
		addAnnotation
		  (rolePlayCardEClass,
		   source,
		   new String[] {
			   "name", "rolePlayCard",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getRolePlayCard_CallerType(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "callerType"
		   });
		addAnnotation
		  (getRolePlayCard_Situation(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "situation",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getRolePlayCard_Opening(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "opening",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getRolePlayCard_Practises(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "practises",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (techniqueReplacementEClass,
		   source,
		   new String[] {
			   "name", "replaced",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getTechniqueReplacement_Since(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "since"
		   });
		addAnnotation
		  (getTechniqueReplacement_Was(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "was",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechniqueReplacement_Now(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "now",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTechniqueReplacement_Because(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "because",
			   "namespace", "##targetNamespace"
		   });
	}

} //CatalogPackageImpl
