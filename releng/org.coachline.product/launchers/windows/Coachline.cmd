@echo off
rem Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
rem Starts the workbench in the folder "workbench" beside this file with a Java that is new enough, or says what is missing.
setlocal enableextensions disabledelayedexpansion
set "NEEDED=21"
set "FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for %%P in (javaw.exe) do if not "%%~$PATH:P"=="" call :try "%%~dp$PATH:P.."
for %%V in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do call :look "%%~V"
if not defined FOUND goto missing
set "LAUNCHER="
pushd "%~dp0workbench\plugins"
for %%L in (org.eclipse.equinox.launcher_*.jar) do set "LAUNCHER=%%~fL"
popd
start "Coachline" "%FOUND%\bin\javaw.exe" -Xmx2g --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" %*
exit /b 0

:missing
echo Coachline needs Java %NEEDED% or newer, and none was found. Install it from adoptium.net, then start Coachline again.
powershell -NoProfile -Command "Add-Type -AssemblyName PresentationFramework; [void][System.Windows.MessageBox]::Show('Coachline needs Java %NEEDED% or newer, and none was found. Install it from adoptium.net, then start Coachline again.', 'Coachline')"
if errorlevel 1 pause
exit /b 1

rem Tries the folders in folder %1. From within it, because a pattern with quotes finds nothing in some command interpreters.
:look
if defined FOUND exit /b 0
if not exist "%~1\." exit /b 0
pushd "%~1"
for /d %%D in (*) do if not defined FOUND call :try "%%~fD"
popd
exit /b 0

rem Takes the Java in folder %1 when its "release" file names a version that is new enough.
:try
if not exist "%~1\bin\javaw.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%R in ("%~1\release") do if "%%R"=="JAVA_VERSION" for /f "tokens=1 delims=.+-" %%M in ("%%~S") do if %%M GEQ %NEEDED% set "FOUND=%~1"
exit /b 0
