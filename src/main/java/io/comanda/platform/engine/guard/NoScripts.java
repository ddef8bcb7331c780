package io.comanda.platform.engine.guard;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** There is no script engine, whatever a model asks for and whatever lies on the class path. */
final class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        // the engine offers its own at start; it is never asked
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new ExpressionRefused("Scripts are switched off");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw new ExpressionRefused("Scripts are switched off: " + language);
    }
}
