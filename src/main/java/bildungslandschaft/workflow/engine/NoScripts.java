package bildungslandschaft.workflow.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.jspecify.annotations.Nullable;

/** Scripts in models would be code that nobody tests and anybody could upload: no language is ever found. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(javax.script.ScriptEngineFactory factory) {
        // Stays empty on purpose.
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return new ScriptEngineManager(ClassLoader.getPlatformClassLoader());
    }

    @Override
    public @Nullable ScriptEngine getScriptEngine(String language, boolean cache) {
        return null;
    }
}
