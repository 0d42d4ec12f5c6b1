package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Objects;
import org.apache.catalina.filters.RemoteIpFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who reaches Verdict, and whose word on where a request came from counts, unless an operator says otherwise. */
@VerdictTest
class DoorTest {
    @Autowired
    ServletWebServerApplicationContext application;

    @Value("${server.tomcat.remoteip.internal-proxies}")
    String proxies;

    @Test
    void it_listens_on_this_machine_alone() {
        var server = (TomcatWebServer) Objects.requireNonNull(application.getWebServer());
        var address = (InetAddress) server.getTomcat().getConnector().getProperty("address");
        assertThat(address).isNotNull();
        assertThat(address.isLoopbackAddress()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "::1, true", "10.1.2.3, false", "192.168.1.7, false", "172.17.0.2, false"})
    void a_proxy_is_believed_on_this_machine_alone(String from, boolean believed) throws Exception {
        assertThat(wordOf(from)).isEqualTo(believed ? "203.0.113.9" : from);
    }

    /** Where a request came from after this machine said that it came from elsewhere. */
    private String wordOf(String machine) throws Exception {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(machine);
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        var valve = new RemoteIpFilter();
        valve.setInternalProxies(proxies);
        var rest = new MockFilterChain();
        valve.doFilter((HttpServletRequest) request, new MockHttpServletResponse(), rest);
        return Objects.requireNonNull(rest.getRequest()).getRemoteAddr();
    }
}
